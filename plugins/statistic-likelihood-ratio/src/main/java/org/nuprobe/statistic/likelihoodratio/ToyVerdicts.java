package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.statistics.Fit;

/**
 * The verdicts of toy experiments at every point of a grid. They are made at the point with every nuisance at its best value for the
 * data there (profile construction), constraints drawn anew.
 */
final class ToyVerdicts {
    private final ToyFits fits;
    private final Toys toys;
    private final double tolerated;

    ToyVerdicts(ToyFits fits, Toys toys, double tolerated) {
        this.fits = fits;
        this.toys = toys;
        this.tolerated = tolerated;
    }

    /** The p-value of each point. */
    List<Verdict> pValues(Grid grid, double[] observed) {
        List<Tally> tallies = signal(grid, observed);
        List<Verdict> verdicts = new ArrayList<>();
        for (int point = 0; point < grid.size(); point++) {
            verdicts.add(Verdict.counted(observed[point], tallies.get(point), tolerated));
        }
        return verdicts;
    }

    /** CL_s of each point, with a second set of toy experiments made without a signal. */
    List<Verdict> divided(Grid grid, double[] observed, double[] withoutSignal) {
        List<Tally> signal = signal(grid, observed);
        List<Tally> background = toys.against(
                "background-toys",
                observed,
                (point, random) -> fits.test(withoutSignal, grid.interests(point), random));
        List<Verdict> verdicts = new ArrayList<>();
        for (int point = 0; point < grid.size(); point++) {
            verdicts.add(Verdict.divided(observed[point], signal.get(point), background.get(point), tolerated));
        }
        return verdicts;
    }

    private List<Tally> signal(Grid grid, double[] observed) {
        return toys.against("toys", observed, (point, random) -> {
            Fit held = grid.fit(point);
            return fits.test(held.point(), grid.interests(point), random);
        });
    }
}
