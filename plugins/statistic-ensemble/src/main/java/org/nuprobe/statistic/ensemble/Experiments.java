package org.nuprobe.statistic.ensemble;

import java.util.Arrays;
import java.util.function.Function;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;

/**
 * Toy experiments that a statistic judges.
 *
 * @param statistic the statistic
 * @param toys how many are made of each truth
 * @param complaint the error about the setting that names the statistic
 */
record Experiments(Statistic statistic, int toys, Function<String, RuntimeException> complaint) {
    private static final String STAGE = "experiments";
    private static final int BLOCK = 10;

    /** Reads how many. */
    static Experiments of(Statistic statistic, Settings settings) {
        int toys = settings.integer("toys", 1000);
        if (toys < 2) {
            throw settings.invalid("toys", "at least 2 are needed, not " + toys);
        }
        return new Experiments(statistic, toys, what -> settings.invalid("of", what));
    }

    /** What one experiment is asked for, and who is told. */
    interface Inquiry {
        /** How many truths there are. */
        int truths();

        /** The truth with a number: a point of the likelihood. */
        double[] truth(int number);

        /** The scan of the experiments of a truth. */
        Scan scan(int truth);

        /** The numbers that are wanted of a result. */
        double[] numbers(int truth, Result result);

        /** Is told the numbers of one experiment after the other. */
        void accept(int truth, double[] numbers);
    }

    /**
     * What the statistic finds in the Asimov set of a truth.
     *
     * @throws RuntimeException when it finds the same in a toy experiment, because it does not look at the observed counts
     */
    Result asimov(Likelihood model, double[] truth, Scan scan, Run run) {
        Dataset asimov = model.asimov(truth);
        Result result = statistic.evaluate(new Replica(model, asimov), scan, new NamedRun(run, "asimov"));
        Dataset toy = model.toy(truth, run.stream("first", 0));
        if (!toy.equals(asimov)) {
            Result other = statistic.evaluate(new Replica(model, toy), scan, new NamedRun(run, "first"));
            if (!result.values().isEmpty() && other.values().equals(result.values())) {
                throw complaint.apply(
                        "it finds the same in a toy experiment as in the Asimov set, so it does not look at observed "
                                + "counts: leave its setting data out");
            }
        }
        return result;
    }

    /** Makes all experiments of all truths, in units of work. */
    void make(Likelihood model, Run run, Inquiry inquiry) {
        int blocks = (toys + BLOCK - 1) / BLOCK;
        run.inUnits(
                STAGE,
                (long) inquiry.truths() * blocks,
                unit -> {
                    int truth = (int) (unit / blocks);
                    int first = (int) (unit % blocks) * BLOCK;
                    double[][] numbers = new double[Math.min(BLOCK, toys - first)][];
                    for (int k = 0; k < numbers.length; k++) {
                        numbers[k] = one(model, run, inquiry, truth, (long) truth * toys + first + k);
                    }
                    return joined(numbers);
                },
                (unit, joined) -> {
                    int truth = (int) (unit / blocks);
                    int size = Math.min(BLOCK, toys - (int) (unit % blocks) * BLOCK);
                    int width = joined.length / size;
                    for (int k = 0; k < size; k++) {
                        inquiry.accept(truth, Arrays.copyOfRange(joined, k * width, (k + 1) * width));
                    }
                });
    }

    private double[] one(Likelihood model, Run run, Inquiry inquiry, int truth, long number) {
        Replica replica = new Replica(model, model.toy(inquiry.truth(truth), run.stream(STAGE, number)));
        Run inside = new InsideUnit(run, STAGE + "-" + number);
        return inquiry.numbers(truth, statistic.evaluate(replica, inquiry.scan(truth), inside));
    }

    private static double[] joined(double[][] rows) {
        double[] joined = new double[rows.length * rows[0].length];
        for (int k = 0; k < rows.length; k++) {
            System.arraycopy(rows[k], 0, joined, k * rows[0].length, rows[0].length);
        }
        return joined;
    }
}
