package org.nuprobe.statistic.likelihoodratio;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Scan;

/**
 * All outcomes of a single bin with a known background, one parameter: instead of being drawn, the counts n = 0, 1, 2, ... are summed
 * with their Poisson probabilities. With t_mu this is the construction of G. J. Feldman, R. D. Cousins, Phys. Rev. D 57 (1998) 3873.
 */
final class CountedOutcomes {
    private static final double LARGEST_MEAN = 3000;
    private static final double WIDTHS = 12;
    private static final int MORE = 40;

    private final Likelihood model;
    private final Scan scan;
    private final TestStatistic test;
    private final ToyFits fits;
    private final Map<Integer, Fit> best = new ConcurrentHashMap<>();

    CountedOutcomes(Likelihood model, Scan scan, TestStatistic test) {
        this.model = model;
        this.scan = scan;
        this.test = test;
        this.fits = new ToyFits(model, scan, test);
    }

    /** Whether a model is so simple. */
    static boolean apply(Likelihood model, Scan scan) {
        return scan.axes().size() == 1
                && model.parameters().size() == 1
                && model.parameters().get(0).constraint() instanceof Constraint.Free
                && model.expected(model.start()).length == 1
                && Arrays.stream(scan.axes().get(0).values())
                        .allMatch(value -> model.expected(new double[] {value})[0] < LARGEST_MEAN);
    }

    /**
     * The probability of a test statistic not below the observed one.
     *
     * @param tested the value that the test is about
     * @param truth the value at which the counts are made
     */
    double pValue(double observed, double tested, double truth) {
        double mean = Math.max(0, model.expected(new double[] {truth})[0]);
        int most = (int) (mean + WIDTHS * Math.sqrt(mean) + MORE);
        double sum = 0;
        for (int count = 0; count <= most; count++) {
            if (test(count, tested) >= observed - Profile.RESOLUTION) {
                sum += probability(count, mean);
            }
        }
        return Math.min(1, sum);
    }

    private double test(int count, double tested) {
        Dataset data = data(count);
        Fit fit = best.computeIfAbsent(count, n -> fits.best(new Profile(model, data(n), scan), model.start()));
        double difference = model.value(data, new double[] {tested}) - fit.value();
        return test.value(difference, fit.point()[0], tested);
    }

    private Dataset data(int count) {
        return new Dataset(new double[] {count}, model.start());
    }

    private static double probability(int count, double mean) {
        if (mean == 0) {
            return count == 0 ? 1 : 0;
        }
        return PoissonDistribution.of(mean).probability(count);
    }
}
