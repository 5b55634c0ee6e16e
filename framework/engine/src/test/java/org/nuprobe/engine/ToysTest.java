package org.nuprobe.engine;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToysTest {
    private static final int TOYS = 20_000;

    /** Pearson's test of 20,000 draws in classes half a standard deviation wide. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 10, 39.9, 100, 999, 1001, 1e6})
    void countsFollowThePoissonDistribution(double mean) {
        PoissonLikelihood likelihood = PoissonLikelihood.of(Counting.oneBin(mean, 0, Optional.empty()), List.of());
        assertThat(likelihood.expected(new double[0])[0] / mean).isBetween(1 - 1e-9, 1 + 1e-9);
        RandomGenerator random = WorkUnits.of(5, 1).stream("poisson", 0);
        PoissonDistribution distribution = new PoissonDistribution(mean);
        TreeSet<Integer> tops = new TreeSet<>();
        for (int k = -5; k <= 5; k++) {
            int top = (int) Math.floor(mean + 0.5 * k * Math.sqrt(mean));
            if (top >= 0) {
                tops.add(top);
            }
        }
        List<Integer> classes = List.copyOf(tops);
        int[] found = new int[classes.size() + 1];
        for (int toy = 0; toy < TOYS; toy++) {
            double count = likelihood.toy(new double[0], random).counts()[0];
            int place = 0;
            while (place < classes.size() && count > classes.get(place)) {
                place++;
            }
            found[place]++;
        }
        double chi2 = 0;
        double below = 0;
        for (int place = 0; place < found.length; place++) {
            double to = place < classes.size() ? distribution.cumulativeProbability(classes.get(place)) : 1;
            double expected = TOYS * (to - below);
            chi2 += (found[place] - expected) * (found[place] - expected) / expected;
            below = to;
        }
        int freedom = found.length - 1;
        assertThat(chi2).isLessThan(freedom + 4 * Math.sqrt(2.0 * freedom));
    }
}
