package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/**
 * The significance of a signal: how improbable the data are without it. {@code q_0} for an excess in one parameter, {@code t} for a
 * deviation in one or several; the significance is the number of standard deviations of a normal distribution on one side.
 *
 * <p>G. Cowan, K. Cranmer, E. Gross, O. Vitells, Eur. Phys. J. C 71 (2011) 1554, sections 2.3 and 3.5.
 */
final class Discovery implements Statistic {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);

    private final Evidence evidence;
    private final Calibration calibration;
    private final ToySettings toys;
    private final Optional<String> withoutSignal;
    private final Complaint complaint;
    private final DataChoice choice;

    private Discovery(
            Evidence evidence,
            Calibration calibration,
            ToySettings toys,
            Optional<String> withoutSignal,
            Complaint complaint,
            DataChoice choice) {
        this.evidence = evidence;
        this.calibration = calibration;
        this.toys = toys;
        this.withoutSignal = withoutSignal;
        this.complaint = complaint;
        this.choice = choice;
    }

    /** A statistic with these settings. */
    static Discovery of(Context context) {
        Settings settings = context.settings();
        Calibration calibration = settings.choice("calibration", Calibration.ASYMPTOTIC);
        if (calibration != Calibration.ASYMPTOTIC && calibration != Calibration.TOYS) {
            throw settings.invalid("calibration", "a discovery is calibrated by asymptotic or toys");
        }
        return new Discovery(
                settings.choice("evidence", Evidence.EXCESS),
                calibration,
                ToySettings.of(settings, calibration.byToys(), "calibration: toys"),
                settings.has("without-signal") ? Optional.of(settings.text("without-signal")) : Optional.empty(),
                settings::invalid,
                DataChoice.of(settings));
    }

    @Override
    public Result evaluate(Likelihood model, Scan scan, Run run) {
        DataChoice.Chosen chosen = choice.of(model);
        Tables tables = new Tables(model, chosen.data());
        List<String> statements = new ArrayList<>();
        statements.add(chosen.statement());
        List<Result.Value> values = new ArrayList<>();
        if (scan.axes().isEmpty()) {
            Fit fit = new Profile(model, chosen.data(), scan).free(model.start());
            statements.add("no parameter is scanned, so there is no signal to be tested: scan the one that makes it");
            values.add(tables.minimum(fit));
            return new Result(values, tables.bestFit(fit), statements);
        }
        TestStatistic test =
                evidence == Evidence.EXCESS && scan.axes().size() == 1 ? TestStatistic.Q_0 : TestStatistic.T_MU;
        double[] tested = tested(scan);
        Tested here = tested(model, chosen.data(), scan, test, tested, run);
        statements.add(text(scan, test, tested));
        judge(here, model, scan, tested, run, values, statements);
        values.add(number(test == TestStatistic.Q_0 ? "q0" : "t", here.value(), test.symbol() + " without a signal"));
        Tested expected = tested(model, model.asimov(model.start()), scan, test, tested, run);
        values.add(number(
                "significance.expected",
                significance(test, expected.value(), scan),
                "of the Asimov set at the values of the analysis, asymptotic"));
        for (int axis = 0; axis < tested.length; axis++) {
            Parameter parameter = scan.axes().get(axis).parameter();
            values.add(tables.value(parameter, "best", here.profile().interest(here.best(), axis), "best fit"));
        }
        values.add(tables.minimum(here.best()));
        return new Result(values, tables.bestFit(here.best()), statements);
    }

    private void judge(
            Tested here,
            Likelihood model,
            Scan scan,
            double[] tested,
            Run run,
            List<Result.Value> values,
            List<String> statements) {
        double p = pValue(here.test(), here.value(), scan);
        if (!here.held().converged() || !here.best().converged()) {
            Fit failed = here.held().converged() ? here.best() : here.held();
            statements.add("a fit did not converge, so the significance is not to be trusted: " + failed.statement());
        }
        if (Double.isInfinite(here.value())) {
            statements.add("without the signal the data are impossible: a bin has counts and expects none");
        }
        if (!calibration.byToys()) {
            values.add(number(
                    "significance", significance(here.test(), here.value(), scan), "standard deviations, one side"));
            values.add(number("p-value", p, "probability of such data without a signal"));
            return;
        }
        ToyFits fits = new ToyFits(model, scan, here.test());
        double[] truth = here.held().point();
        Tally tally = new Toys(toys.count(), run)
                .against("toys", new double[] {here.value()}, (k, random) -> fits.test(truth, tested, random))
                .get(0);
        new ToyPValue(tally, toys).write(values, statements, "significance", "the signal");
    }

    /** The values without a signal; of several parameters those of the analysis, which are those of the Standard Model. */
    private double[] tested(Scan scan) {
        if (scan.axes().size() > 1 && withoutSignal.isPresent()) {
            throw complaint.about(
                    "without-signal",
                    "it is about one parameter, and this analysis scans "
                            + scan.axes().size()
                            + ": leave it out, and write the values without a signal as value: under parameters");
        }
        return scan.axes().stream()
                .map(Scan.Axis::parameter)
                .mapToDouble(parameter -> scan.axes().size() > 1
                        ? parameter.initial()
                        : Method.withoutSignal(parameter, withoutSignal, complaint))
                .toArray();
    }

    private static Tested tested(
            Likelihood model, Dataset data, Scan scan, TestStatistic test, double[] tested, Run run) {
        Profile profile = new Profile(model, data, scan);
        Grid grid = Grid.of(scan, profile, model.start(), run);
        Fit held = profile.at(List.of(model.start()), tested);
        Fit best = Profile.lower(Minima.of(grid, profile, model.start(), run).best(), held);
        double value = test.value(held.value() - best.value(), profile.interest(best, 0), tested[0]);
        return new Tested(test, profile, held, best, value);
    }

    private static double pValue(TestStatistic test, double value, Scan scan) {
        return test == TestStatistic.Q_0
                ? Normal.above(Math.sqrt(value))
                : ChiSquaredDistribution.of(scan.axes().size()).survivalProbability(value);
    }

    private static double significance(TestStatistic test, double value, Scan scan) {
        return test == TestStatistic.Q_0 ? Math.sqrt(value) : Normal.excess(pValue(test, value, scan));
    }

    private String text(Scan scan, TestStatistic test, double[] tested) {
        List<String> where = new ArrayList<>();
        for (int axis = 0; axis < tested.length; axis++) {
            where.add(Text.equation(scan.axes().get(axis).parameter(), tested[axis]));
        }
        String how = calibration.byToys()
                ? toys.count() + " toy experiments there, nuisances at their best values for the data"
                : test == TestStatistic.Q_0
                        ? "asymptotic: significance = sqrt(q_0)"
                        : "asymptotic: chi2 with " + tested.length + (tested.length == 1 ? " degree" : " degrees")
                                + " of freedom";
        return "tested is " + String.join(", ", where) + " by " + test.symbol() + ", " + how;
    }

    private static Result.Value number(String id, double value, String description) {
        return new Result.Value(id, value, ONE, description);
    }

    /** The test statistic of data, and its two fits. */
    private record Tested(TestStatistic test, Profile profile, Fit held, Fit best, double value) {}
}
