package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Run;

/** The profile along one parameter: knots in rising order, and where it crosses a level between them. */
final class Line {
    private final Profile profile;
    private final List<Knot> knots;

    private Line(Profile profile, List<Knot> knots) {
        this.profile = profile;
        this.knots = knots;
    }

    /** The grid, the global minimum, and other minima that lie between points of the grid. */
    static Line of(Profile profile, Grid grid, Minima minima) {
        Map<Double, Fit> fits = new TreeMap<>();
        for (int point = 0; point < grid.size(); point++) {
            fits.put(grid.interests(point)[0], grid.fit(point));
        }
        double first = grid.interests(0)[0];
        double last = grid.interests(grid.size() - 1)[0];
        for (Fit fit : minima.all()) {
            double value = profile.interest(fit, 0);
            if (value > first && value < last && fit.converged()) {
                fits.merge(value, fit, Profile::lower);
            }
        }
        // Minus zero and zero are one value.
        fits.put(profile.interest(minima.best(), 0) + 0.0, minima.best());
        return new Line(profile, sorted(fits));
    }

    /** The same with one more knot. */
    Line and(double value) {
        Map<Double, Fit> fits = new TreeMap<>();
        knots.forEach(knot -> fits.put(knot.value(), knot.fit()));
        fits.put(value, profile.at(List.of(knots.get(0).fit().point()), value));
        return new Line(profile, sorted(fits));
    }

    /** The leftmost knot. */
    Knot first() {
        return knots.get(0);
    }

    /** The rightmost knot. */
    Knot last() {
        return knots.get(knots.size() - 1);
    }

    /** The pieces where -2 ln L is not above the level, in rising order. */
    Pieces below(double level, Run run) {
        List<Integer> changes = new ArrayList<>();
        for (int k = 1; k < knots.size(); k++) {
            if (below(knots.get(k - 1), level) != below(knots.get(k), level)) {
                changes.add(k);
            }
        }
        List<Crossing> crossings = run.inParallel(changes.size(), unit -> {
            int k = changes.get((int) unit);
            return Crossing.between(profile, knots.get(k - 1), knots.get(k), level);
        });
        List<Pieces.Piece> pieces = new ArrayList<>();
        double open = below(first(), level) ? Double.NEGATIVE_INFINITY : Double.NaN;
        for (Crossing crossing : crossings) {
            if (Double.isNaN(open)) {
                open = crossing.value();
            } else {
                pieces.add(new Pieces.Piece(open, crossing.value()));
                open = Double.NaN;
            }
        }
        if (!Double.isNaN(open)) {
            pieces.add(new Pieces.Piece(open, Double.POSITIVE_INFINITY));
        }
        return new Pieces(pieces, crossings);
    }

    private static boolean below(Knot knot, double level) {
        return knot.fit().value() <= level;
    }

    private static List<Knot> sorted(Map<Double, Fit> fits) {
        return fits.entrySet().stream()
                .map(entry -> new Knot(entry.getKey(), entry.getValue()))
                .toList();
    }
}
