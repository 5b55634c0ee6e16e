package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;

/**
 * The profile likelihood ratio {@code t(theta) = min over nuisances of (-2 ln L) - global minimum}: a test statistic of it, a calibration
 * and a kind of interval, each chosen by itself.
 *
 * <p>Without a scan it fits and reports; with one parameter of interest it gives the profile and an interval or upper limit;
 * with several it gives the profile on their grid. What goes wrong with a fit is said in the result.
 */
final class LikelihoodRatio implements Statistic {
    private final Method method;
    private final DataChoice choice;

    private LikelihoodRatio(Method method, DataChoice choice) {
        this.method = method;
        this.choice = choice;
    }

    /** A statistic with quantiles for large samples that fits the counts observed, or the Asimov set when there are none. */
    LikelihoodRatio(Convention convention) {
        this(Method.of(convention), DataChoice.WHAT_THERE_IS);
    }

    /** The same that fits the given kind of counts. */
    LikelihoodRatio(Convention convention, Counts counts) {
        this(
                Method.of(convention),
                new DataChoice(Optional.of(counts), () -> new IllegalStateException("there are no observed counts")));
    }

    /** A statistic with these settings. */
    static LikelihoodRatio of(Context context) {
        return new LikelihoodRatio(Method.of(context.settings()), DataChoice.of(context.settings()));
    }

    @Override
    public Result evaluate(Likelihood model, Scan asked, Run run) {
        DataChoice.Chosen chosen = choice.of(model);
        List<String> statements = new ArrayList<>();
        statements.add(chosen.statement());
        statements.addAll(Freedom.of(model).statements());
        Tables tables = new Tables(model, chosen.data());
        if (asked.axes().isEmpty()) {
            Profile profile = new Profile(model, chosen.data(), asked);
            return fitted(profile.free(model.start()), tables, statements);
        }
        TestStatistic test = method.test(asked);
        boolean everywhereTheSame = method.calibration() == Calibration.ASYMPTOTIC && !test.bounded();
        Scan scan = everywhereTheSame ? asked : fromTheBound(asked);
        Profile profile = new Profile(model, chosen.data(), scan);
        Grid grid = Grid.of(scan, profile, model.start(), run);
        Minima minima = Minima.of(grid, profile, model.start(), run);
        if (Double.isInfinite(minima.best().value())) {
            statements.add("no fit gives a finite likelihood: " + minima.best().statement());
            return new Result(List.of(), List.of(), statements);
        }
        Observation observation = new Observation(profile, minima.best(), test);
        Result result = everywhereTheSame
                ? byOneLevel(observation, scan, grid, minima, tables, statements, run)
                : byPValues(observation, model, scan, grid, minima, tables, statements, run);
        return method.bands() && scan.axes().size() == 1
                ? new ExpectedLimits(method, test, scan, tables).beside(result, model, profile, run)
                : result;
    }

    private Result byOneLevel(
            Observation observation,
            Scan scan,
            Grid grid,
            Minima minima,
            Tables tables,
            List<String> statements,
            Run run) {
        Convention convention = method.convention();
        if (scan.axes().size() == 1) {
            return new IntervalReport(
                            convention, observation.test(), scan.axes().get(0), observation.profile(), grid, tables)
                    .report(minima, run, statements);
        }
        int parameters = scan.axes().size();
        return new RegionReport(method, scan, grid, Judged.asymptotic(convention, observation, grid), tables)
                .report(
                        minima,
                        statements,
                        convention.text(parameters),
                        OptionalDouble.of(convention.threshold(parameters)));
    }

    private Result byPValues(
            Observation observation,
            Likelihood model,
            Scan scan,
            Grid grid,
            Minima minima,
            Tables tables,
            List<String> statements,
            Run run) {
        Judge judge = new Judge(method, model, scan, observation);
        Judged judged = judge.judge(grid, run);
        statements.addAll(judge.statements(judged, grid));
        if (scan.axes().size() > 1) {
            return new RegionReport(method, scan, grid, judged, tables)
                    .report(minima, statements, judge.text(), OptionalDouble.empty());
        }
        return new BeltReport(method.convention(), scan.axes().get(0).parameter(), grid, judged, tables)
                .report(observation, statements, judge.text());
    }

    /** A scan of one parameter that begins at its lower bound, so that an interval that ends there is seen to do so. */
    private static Scan fromTheBound(Scan scan) {
        Scan.Axis axis = scan.axes().get(0);
        double bound = axis.parameter().bounds().low();
        if (scan.axes().size() > 1 || Double.isInfinite(bound) || bound >= axis.values()[0]) {
            return scan;
        }
        double[] values = DoubleStream.concat(DoubleStream.of(bound), Arrays.stream(axis.values()))
                .toArray();
        return new Scan(List.of(new Scan.Axis(axis.parameter(), values)));
    }

    private static Result fitted(Fit fit, Tables tables, List<String> statements) {
        if (!fit.converged()) {
            statements.add("the fit did not converge: " + fit.statement());
        }
        List<Result.Value> values = tables.unconstrained(fit);
        values.add(tables.minimum(fit));
        return new Result(values, tables.bestFit(fit), statements);
    }
}
