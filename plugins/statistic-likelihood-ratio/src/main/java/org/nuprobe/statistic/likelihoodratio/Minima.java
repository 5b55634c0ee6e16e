package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Run;

/**
 * The minima of -2 ln L over all parameters, found from the values of the analysis and from every valley of the grid, because
 * a profile may have several and a gradient may vanish where a coupling does.
 *
 * @param best the global one
 * @param all every one that was found, the global one included
 */
record Minima(Fit best, List<Fit> all) {
    private static final int MOST_VALLEYS = 12;

    /** Looks for the minima. */
    static Minima of(Grid grid, Profile profile, double[] start, Run run) {
        List<Integer> valleys = grid.valleys(MOST_VALLEYS);
        List<List<Fit>> found = run.inParallel(
                valleys.size() + 1,
                unit -> unit == 0
                        ? List.of(profile.free(start))
                        : fromValley(grid, profile, valleys.get((int) unit - 1)));
        List<Fit> all = new ArrayList<>();
        found.forEach(all::addAll);
        valleys.forEach(point -> all.add(grid.fit(point)));
        // Equally low minima: the first found counts, so that mirror images in the sign of a coupling do not win over
        // it.
        Fit best = all.stream().reduce(Profile::lower).orElseThrow();
        return new Minima(best, List.copyOf(all));
    }

    /** The same with one more minimum. */
    Minima and(Fit fit) {
        List<Fit> more = new ArrayList<>(all);
        more.add(fit);
        return new Minima(Profile.lower(best, fit), more);
    }

    private static List<Fit> fromValley(Grid grid, Profile profile, int point) {
        Fit free = profile.free(grid.fit(point).point());
        if (profile.interests() > 1 || grid.size() < 3 || point == 0 || point == grid.size() - 1) {
            return List.of(free);
        }
        double low = grid.interests(point - 1)[0];
        double high = grid.interests(point + 1)[0];
        double value = profile.interest(free, 0);
        boolean stayed = value >= low && value <= high && free.converged();
        return stayed ? List.of(free) : List.of(Valley.minimum(profile, low, grid.fit(point), high), free);
    }
}
