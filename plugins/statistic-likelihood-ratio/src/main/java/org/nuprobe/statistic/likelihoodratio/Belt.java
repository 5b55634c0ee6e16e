package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.unit.Interval;

/**
 * The accepted values of one parameter from the verdicts at the points of its scan. An end between two points is searched for where
 * the calibration can be asked there; from toy experiments it is interpolated, in the significance of the p-values.
 */
final class Belt {
    private static final int HALVINGS = 50;

    private final Observation observation;
    private final Convention convention;
    private final Judged judged;
    private final List<Mark> marks;
    private final Interval scanned;

    /**
     * The belt of a scan.
     *
     * @param grid one parameter
     */
    Belt(Observation observation, Convention convention, Grid grid, Judged judged) {
        this.observation = observation;
        this.convention = convention;
        this.judged = judged;
        Map<Double, Mark> sorted = new TreeMap<>();
        for (int point = 0; point < grid.size(); point++) {
            double value = grid.interests(point)[0];
            sorted.put(value, new Mark(value, grid.fit(point), judged.verdicts().get(point)));
        }
        this.scanned = new Interval(grid.interests(0)[0], grid.interests(grid.size() - 1)[0]);
        double centre = observation.profile().interest(observation.best(), 0) + 0.0;
        // Nothing is as close to the data as the best fit.
        sorted.putIfAbsent(centre, new Mark(centre, observation.best(), Verdict.exactly(0, 1)));
        this.marks = List.copyOf(sorted.values());
    }

    /** The accepted pieces in rising order; an end is infinite where the scan ends inside a piece. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Limit open = accepted(marks.get(0)) ? new Limit(Double.NEGATIVE_INFINITY, 0) : null;
        for (int k = 1; k < marks.size(); k++) {
            Mark left = marks.get(k - 1);
            Mark right = marks.get(k);
            if (accepted(left) && !accepted(right) && open != null) {
                pieces.add(new Piece(open, end(left, right)));
                open = null;
            } else if (!accepted(left) && accepted(right)) {
                open = end(left, right);
            }
        }
        if (open != null) {
            pieces.add(new Piece(open, new Limit(Double.POSITIVE_INFINITY, 0)));
        }
        return pieces;
    }

    /** The values between which the scan lies, the best fit left aside. */
    Interval scanned() {
        return scanned;
    }

    /** The smallest value that was looked at. */
    double first() {
        return marks.get(0).value();
    }

    /** The largest. */
    double last() {
        return marks.get(marks.size() - 1).value();
    }

    private boolean accepted(Mark mark) {
        return mark.verdict().accepted(convention.alpha());
    }

    private Limit end(Mark left, Mark right) {
        Way way = new Way(left.value(), right.value());
        return judged.between()
                .map(pValue -> new Limit(searched(left, right, way, pValue), 0))
                .orElseGet(() -> interpolated(left, right, way));
    }

    private double searched(Mark left, Mark right, Way way, PValue pValue) {
        double inside = accepted(left) ? 0 : 1;
        double outside = 1 - inside;
        double[] near = accepted(left) ? left.fit().point() : right.fit().point();
        for (int step = 0; step < HALVINGS; step++) {
            double middle = 0.5 * (inside + outside);
            double value = way.value(middle);
            Fit held = observation.profile().at(List.of(near), value);
            if (pValue.at(value, observation.test(held)).accepted(convention.alpha())) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return way.value(inside);
    }

    private Limit interpolated(Mark left, Mark right, Way way) {
        double wanted = Normal.significance(convention.alpha());
        double low = left.significance();
        double high = right.significance();
        double fraction = between((wanted - low) / (high - low));
        double error = Math.hypot((1 - fraction) * left.error(), fraction * right.error()) / Math.abs(high - low);
        double width = way.value(between(fraction + error)) - way.value(between(fraction - error));
        return new Limit(way.value(fraction), 0.5 * width);
    }

    private static double between(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    /**
     * An interval of accepted values.
     *
     * @param lower its lower end
     * @param upper its upper end
     */
    record Piece(Limit lower, Limit upper) {
        boolean contains(double value) {
            return lower.value() <= value && value <= upper.value();
        }
    }

    /** A value that was looked at. */
    private record Mark(double value, Fit fit, Verdict verdict) {
        /** Of the p-value; of 0 or 1 that of half a toy experiment. */
        double significance() {
            double least = verdict.toys() > 0 ? 0.5 / verdict.toys() : 1e-6;
            double p = Double.isNaN(verdict.p()) ? 1 : verdict.p();
            return Normal.significance(Math.max(least, Math.min(1 - least, p)));
        }

        /** The error of the significance. */
        double error() {
            double z = significance();
            return verdict.error() * Math.sqrt(2 * Math.PI) * Math.exp(0.5 * z * z);
        }
    }
}
