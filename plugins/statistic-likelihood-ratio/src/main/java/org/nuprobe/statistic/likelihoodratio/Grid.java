package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;

/**
 * The profile on the grid of a scan: one fit a point, the last axis fastest.
 *
 * <p>Every point is first fitted from the values of the analysis. Then neighbours help each other out: where the nuisances of
 * a neighbour describe the data better than a point's own, or its fit did not converge, it is fitted again from there, until
 * nothing changes. The result does not depend on the order in which points are computed.
 */
final class Grid {
    private static final int MOST_SWEEPS = 8;

    private final Scan scan;
    private final Profile profile;
    private final int[] strides;
    private final int size;
    private List<Fit> fits;

    private Grid(Scan scan, Profile profile) {
        this.scan = scan;
        this.profile = profile;
        this.strides = new int[scan.axes().size()];
        int stride = 1;
        for (int axis = strides.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= length(axis);
        }
        this.size = stride;
        this.fits = List.of();
    }

    /** Computes the grid. */
    static Grid of(Scan scan, Profile profile, double[] start, Run run) {
        Grid grid = new Grid(scan, profile);
        grid.fits = run.inParallel(grid.size, point -> profile.at(List.of(start), grid.interests((int) point)));
        boolean changed = true;
        for (int sweep = 0; changed && sweep < MOST_SWEEPS; sweep++) {
            List<Fit> improved = run.inParallel(grid.size, point -> grid.helped((int) point));
            changed = IntStream.range(0, grid.size).anyMatch(point -> differ(grid.fit(point), improved.get(point)));
            grid.fits = improved;
        }
        return grid;
    }

    /** The number of points. */
    int size() {
        return size;
    }

    /** The fit of a point. */
    Fit fit(int point) {
        return fits.get(point);
    }

    /** The values of the parameters of interest at a point. */
    double[] interests(int point) {
        double[] interests = new double[strides.length];
        for (int axis = 0; axis < strides.length; axis++) {
            interests[axis] = scan.axes().get(axis).values()[index(point, axis)];
        }
        return interests;
    }

    /** The points that are not above any neighbour, the lowest first: where valleys of -2 ln L end. */
    List<Integer> valleys(int most) {
        return IntStream.range(0, size)
                .filter(this::isValley)
                .boxed()
                .sorted(Comparator.comparingDouble(point -> fit(point).value()))
                .limit(most)
                .toList();
    }

    /** The neighbours of a point along every axis. */
    List<Integer> neighbours(int point) {
        List<Integer> neighbours = new ArrayList<>();
        for (int axis = 0; axis < strides.length; axis++) {
            int index = index(point, axis);
            if (index > 0) {
                neighbours.add(point - strides[axis]);
            }
            if (index < length(axis) - 1) {
                neighbours.add(point + strides[axis]);
            }
        }
        return neighbours;
    }

    /** The fits that did not converge. */
    List<Integer> failures() {
        return IntStream.range(0, size)
                .filter(point -> !fit(point).converged())
                .boxed()
                .toList();
    }

    private boolean isValley(int point) {
        double value = fit(point).value();
        // A plateau counts once: neighbours before the point must be higher, those after it may be equal.
        return Double.isFinite(value)
                && neighbours(point).stream()
                        .allMatch(other -> other < point
                                ? fit(other).value() > value
                                : fit(other).value() >= value);
    }

    private Fit helped(int point) {
        Fit best = fit(point);
        double[] interests = interests(point);
        for (int neighbour : neighbours(point)) {
            double[] theirs = fit(neighbour).point();
            boolean better = profile.value(profile.moved(theirs, interests)) < best.value() - Profile.RESOLUTION;
            if (better || !best.converged()) {
                best = Profile.lower(best, profile.at(List.of(theirs), interests));
            }
        }
        return best;
    }

    private static boolean differ(Fit before, Fit after) {
        return before.value() != after.value() || before.converged() != after.converged();
    }

    private int index(int point, int axis) {
        return point / strides[axis] % length(axis);
    }

    private int length(int axis) {
        return scan.axes().get(axis).values().length;
    }
}
