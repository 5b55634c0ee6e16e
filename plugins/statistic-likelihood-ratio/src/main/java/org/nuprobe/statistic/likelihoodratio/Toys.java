package org.nuprobe.statistic.likelihoodratio;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.nuprobe.spi.statistics.Run;

/**
 * Makes toy experiments in units of work and counts; nothing else of them is kept.
 *
 * @param count how many for each hypothesis
 * @param run where to make them
 */
record Toys(int count, Run run) {
    /** So many a unit: some hundredths of a second of fits. */
    private static final int BLOCK = 250;

    private static final Tally NOTHING = new Tally(0, 0, 0);

    /** One toy experiment. */
    @FunctionalInterface
    interface Experiment {
        /** Its test statistic under a hypothesis; NaN when a fit failed. */
        double test(int hypothesis, RandomGenerator random);
    }

    /**
     * For each hypothesis, how many toy experiments have a test statistic that is not below the observed one.
     *
     * @param stage the name of this work, unique in an evaluation
     * @param observed the observed test statistic by hypothesis
     */
    List<Tally> against(String stage, double[] observed, Experiment experiment) {
        int blocks = (count + BLOCK - 1) / BLOCK;
        Tally[] tallies = new Tally[observed.length];
        Arrays.fill(tallies, NOTHING);
        run.inUnits(
                stage,
                (long) observed.length * blocks,
                unit -> {
                    int hypothesis = (int) (unit / blocks);
                    int size = Math.min(BLOCK, count - (int) (unit % blocks) * BLOCK);
                    return block(observed[hypothesis], hypothesis, size, run.stream(stage, unit), experiment);
                },
                (unit, numbers) -> {
                    int hypothesis = (int) (unit / blocks);
                    tallies[hypothesis] = tallies[hypothesis].plus(numbers);
                });
        return List.of(tallies);
    }

    private static double[] block(
            double observed, int hypothesis, int size, RandomGenerator random, Experiment experiment) {
        double[] numbers = new double[3];
        for (int toy = 0; toy < size; toy++) {
            double test = experiment.test(hypothesis, random);
            if (Double.isNaN(test)) {
                numbers[2]++;
            } else {
                numbers[1]++;
                // Discrete data repeat the observed value up to the accuracy of fits.
                numbers[0] += test >= observed - Profile.RESOLUTION ? 1 : 0;
            }
        }
        return numbers;
    }
}
