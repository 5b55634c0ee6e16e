package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Scan;

/**
 * Fits of toy experiments: the best fit, and the best at a tested value. The best fit is looked for from the tested value and from
 * the best of a few points of the scan, because the slope of a coupling may vanish where the toy experiment was made.
 */
final class ToyFits {
    private static final int MOST_ALONG_ONE = 16;
    private static final int MOST_ALONG_EACH = 5;

    private final Likelihood model;
    private final Scan scan;
    private final TestStatistic test;
    private final List<double[]> candidates;

    ToyFits(Likelihood model, Scan scan, TestStatistic test) {
        this.model = model;
        this.scan = scan;
        this.test = test;
        int most = scan.axes().size() == 1 ? MOST_ALONG_ONE : MOST_ALONG_EACH;
        List<double[]> points = List.of(new double[0]);
        for (Scan.Axis axis : scan.axes()) {
            List<double[]> longer = new ArrayList<>();
            for (double[] point : points) {
                for (double value : thinned(axis.values(), most)) {
                    double[] more = Arrays.copyOf(point, point.length + 1);
                    more[point.length] = value;
                    longer.add(more);
                }
            }
            points = longer;
        }
        this.candidates = List.copyOf(points);
    }

    /**
     * The test statistic of a toy experiment; NaN when a fit failed.
     *
     * @param truth where it is made
     * @param tested the parameters of interest that are tested
     */
    double test(double[] truth, double[] tested, RandomGenerator random) {
        return test(model.toy(truth, random), truth, tested);
    }

    /** The test statistic of data, nuisances near a point. */
    double test(Dataset data, double[] near, double[] tested) {
        Profile profile = new Profile(model, data, scan);
        Fit held = profile.at(List.of(near), tested);
        Fit best = best(profile, held.point());
        double difference = held.value() - Math.min(best.value(), held.value());
        return held.converged() && best.converged() && Double.isFinite(difference)
                ? test.value(difference, profile.interest(best, 0), tested[0])
                : Double.NaN;
    }

    /** The lowest minimum that is found from a point and from the scan. */
    Fit best(Profile profile, double[] near) {
        double[] lowest = near;
        double value = Double.POSITIVE_INFINITY;
        for (double[] candidate : candidates) {
            double[] point = profile.moved(near, candidate);
            double there = profile.value(point);
            if (there < value) {
                value = there;
                lowest = point;
            }
        }
        return Profile.lower(profile.free(lowest), profile.free(near));
    }

    /** Values evenly taken, both ends among them. */
    private static double[] thinned(double[] values, int most) {
        if (values.length <= most) {
            return values;
        }
        double[] thinned = new double[most];
        for (int k = 0; k < most; k++) {
            thinned[k] = values[(int) Math.round((double) k * (values.length - 1) / (most - 1))];
        }
        return thinned;
    }
}
