package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/**
 * How well the best fit describes the data: -2 ln L relative to the saturated model, which for large counts is distributed as chi2 with
 * bins + constraints - free parameters degrees of freedom (S. Baker, R. D. Cousins, Nucl. Instrum. Meth. 221 (1984) 437).
 */
final class GoodnessOfFit implements Statistic {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);
    private static final double FEW = 5;

    private final Calibration calibration;
    private final ToySettings toys;
    private final DataChoice choice;

    private GoodnessOfFit(Calibration calibration, ToySettings toys, DataChoice choice) {
        this.calibration = calibration;
        this.toys = toys;
        this.choice = choice;
    }

    /** A statistic with these settings. */
    static GoodnessOfFit of(Context context) {
        Settings settings = context.settings();
        Calibration calibration = settings.choice("calibration", Calibration.ASYMPTOTIC);
        if (calibration != Calibration.ASYMPTOTIC && calibration != Calibration.TOYS) {
            throw settings.invalid("calibration", "a goodness of fit is calibrated by asymptotic or toys");
        }
        return new GoodnessOfFit(
                calibration,
                ToySettings.of(settings, calibration.byToys(), "calibration: toys"),
                DataChoice.of(settings));
    }

    @Override
    public Result evaluate(Likelihood model, Scan scan, Run run) {
        DataChoice.Chosen chosen = choice.of(model);
        Tables tables = new Tables(model, chosen.data());
        List<String> statements = new ArrayList<>();
        statements.add(chosen.statement());
        Fit best = best(model, new Profile(model, chosen.data(), scan), scan, run);
        if (!best.converged()) {
            statements.add("the fit did not converge: " + best.statement());
        }
        List<Result.Value> values = new ArrayList<>();
        values.add(tables.minimum(best));
        int degrees = Freedom.of(model).degrees();
        values.add(new Result.Value("degrees-of-freedom", degrees, ONE, "bins + constraints - free parameters"));
        empty(model, best, statements);
        if (calibration.byToys()) {
            byToys(model, best, run, values, statements);
        } else {
            asymptotic(model, best, degrees, values, statements);
        }
        return new Result(values, tables.bestFit(best), statements);
    }

    private static Fit best(Likelihood model, Profile profile, Scan scan, Run run) {
        if (scan.axes().isEmpty()) {
            return profile.free(model.start());
        }
        Grid grid = Grid.of(scan, profile, model.start(), run);
        return Minima.of(grid, profile, model.start(), run).best();
    }

    private static void empty(Likelihood model, Fit best, List<String> statements) {
        double[] expected = model.expected(best.point());
        long none = Arrays.stream(expected).filter(count -> count <= 0).count();
        if (none > 0) {
            statements.add(none + " of " + expected.length
                    + " bins expect nothing at the best fit: one count there would exclude the model");
        }
    }

    private static void asymptotic(
            Likelihood model, Fit best, int degrees, List<Result.Value> values, List<String> statements) {
        if (degrees < 1) {
            statements.add(
                    "there are as many free parameters as bins and constraints, or more: every such model fits, so the fit "
                            + "says nothing of its goodness");
            return;
        }
        double[] expected = model.expected(best.point());
        long few = Arrays.stream(expected).filter(count -> count < FEW).count();
        if (few > 0) {
            statements.add(few + " of " + expected.length
                    + " bins expect fewer than 5 counts, where chi2 is only a rough guide: calibration: toys is exact");
        }
        double p = ChiSquaredDistribution.of(degrees).survivalProbability(best.value());
        values.add(new Result.Value("p-value", p, ONE, "probability of a worse fit, chi2 with degrees-of-freedom"));
        values.add(new Result.Value("significance", Normal.excess(p), ONE, "standard deviations, one side"));
    }

    private void byToys(Likelihood model, Fit best, Run run, List<Result.Value> values, List<String> statements) {
        double[] truth = best.point();
        Scan nothing = new Scan(List.of());
        Tally tally = new Toys(toys.count(), run)
                .against("toys", new double[] {best.value()}, (k, random) -> {
                    Fit fit = new Profile(model, model.toy(truth, random), nothing).free(truth);
                    return fit.converged() ? fit.value() : Double.NaN;
                })
                .get(0);
        statements.add(toys.count() + " toy experiments at the best fit, each fitted as the data are");
        new ToyPValue(tally, toys).write(values, statements, "significance", "the goodness of fit");
    }
}
