package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

/**
 * The profile likelihood ratio {@code t(theta) = min over nuisances of (-2 ln L) - global minimum}, with asymptotic quantiles.
 *
 * <p>Without a scan it fits and reports; with one parameter of interest it gives the profile and an interval or upper limit;
 * with several it gives the profile on their grid. What goes wrong with a fit is said in the result.
 */
final class LikelihoodRatio implements Statistic {
    private final Convention convention;
    private final RegionLevels levels;
    private final Optional<Counts> counts;
    private final Supplier<RuntimeException> nothingObserved;

    private LikelihoodRatio(
            Convention convention,
            RegionLevels levels,
            Optional<Counts> counts,
            Supplier<RuntimeException> nothingObserved) {
        this.convention = convention;
        this.levels = levels;
        this.counts = counts;
        this.nothingObserved = nothingObserved;
    }

    /** A statistic that fits the counts observed, or the Asimov set when there are none. */
    LikelihoodRatio(Convention convention) {
        this(convention, RegionLevels.of(convention.confidence()), Optional.empty(), IllegalStateException::new);
    }

    /** A statistic that fits the given kind of counts. */
    LikelihoodRatio(Convention convention, Counts counts) {
        this(
                convention,
                RegionLevels.of(convention.confidence()),
                Optional.of(counts),
                () -> new IllegalStateException("there are no observed counts"));
    }

    /** A statistic with these settings. */
    static LikelihoodRatio of(Context context) {
        Settings settings = context.settings();
        double confidence = settings.quantity("confidence", Dimension.NUMBER, 0.9);
        Sides sides = settings.choice("interval", Sides.TWO_SIDED);
        if (!(confidence > 0 && confidence < 1)) {
            throw settings.invalid("confidence", "a confidence level lies between 0 and 1, or 0 % and 100 %");
        }
        if (sides == Sides.ONE_SIDED && confidence <= 0.5) {
            throw settings.invalid("confidence", "a one-sided limit needs a confidence level above 50 %");
        }
        Optional<Counts> counts =
                settings.has("data") ? Optional.of(settings.choice("data", Counts.ASIMOV)) : Optional.empty();
        return new LikelihoodRatio(
                new Convention(confidence, sides),
                RegionLevels.of(settings, confidence),
                counts,
                () -> settings.invalid(
                        "data",
                        "not every experiment of this analysis has observed counts: leave the setting out or choose asimov"));
    }

    @Override
    public Result evaluate(Likelihood model, Scan scan, Run run) {
        Optional<Dataset> observed = model.observed();
        boolean measured = counts.map(wanted -> wanted == Counts.OBSERVED).orElse(observed.isPresent());
        Dataset data = measured ? observed.orElseThrow(nothingObserved) : model.asimov(model.start());
        List<String> statements = new ArrayList<>();
        statements.add(
                measured
                        ? "data: the observed counts"
                        : "data: Asimov, the counts expected at the values of the analysis");
        Profile profile = new Profile(model, data, scan);
        Tables tables = new Tables(model, data);
        if (scan.axes().isEmpty()) {
            return fitted(profile.free(model.start()), tables, statements);
        }
        Grid grid = Grid.of(scan, profile, model.start(), run);
        Minima minima = Minima.of(grid, profile, model.start(), run);
        if (Double.isInfinite(minima.best().value())) {
            statements.add("no fit gives a finite likelihood: " + minima.best().statement());
            return new Result(List.of(), List.of(), statements);
        }
        return scan.axes().size() == 1
                ? new IntervalReport(convention, scan.axes().get(0), profile, grid, tables)
                        .report(minima, run, statements)
                : new RegionReport(convention, levels, scan, grid, tables).report(minima, statements);
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
