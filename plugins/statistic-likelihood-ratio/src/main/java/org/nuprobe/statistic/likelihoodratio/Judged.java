package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/**
 * The verdict of every point of a grid.
 *
 * @param verdicts by point
 * @param between the same calibration between the points; empty when it is made of toy experiments
 */
record Judged(List<Verdict> verdicts, Optional<PValue> between) {
    Judged {
        verdicts = List.copyOf(verdicts);
    }

    /** By quantiles for large samples that are the same everywhere: chi2 with one degree of freedom a parameter. */
    static Judged asymptotic(Convention convention, Observation observation, Grid grid) {
        int parameters = observation.profile().interests();
        List<Verdict> verdicts = IntStream.range(0, grid.size())
                .mapToObj(point -> {
                    double test = observation.test(grid.fit(point));
                    double p = parameters == 1
                            ? Asymptotics.pValue(observation.test(), test, 0)
                            : ChiSquaredDistribution.of(parameters).survivalProbability(test);
                    return Verdict.exactly(test, p);
                })
                .toList();
        return new Judged(verdicts, Optional.empty());
    }

    /** Whether a point stays. */
    boolean accepted(int point, Convention convention) {
        return verdicts.get(point).accepted(convention.alpha());
    }

    /** Whether any point stays. */
    boolean anyAccepted(Convention convention) {
        return verdicts.stream().anyMatch(verdict -> verdict.accepted(convention.alpha()));
    }

    /** One minus the p-value of every point; NaN at those that could not be judged. */
    double[] oneMinusP() {
        return verdicts.stream().mapToDouble(verdict -> 1 - verdict.p()).toArray();
    }

    /** The toy experiments of all points, failures included. */
    long toys() {
        return verdicts.stream()
                .mapToLong(verdict -> verdict.toys() + verdict.failed())
                .sum();
    }

    /** The toy experiments that failed. */
    long failed() {
        return verdicts.stream().mapToLong(Verdict::failed).sum();
    }

    /** The points at which too many failed. */
    List<Integer> unjudged() {
        return IntStream.range(0, verdicts.size())
                .filter(point -> Double.isNaN(verdicts.get(point).p()))
                .boxed()
                .toList();
    }

    /** Columns for the table of the grid: whether a point stays (1 or 0), its p-value, and what that is made of. */
    List<Result.Column> columns(Convention convention) {
        List<Result.Column> columns = new ArrayList<>();
        columns.add(column("accepted", verdict -> verdict.accepted(convention.alpha()) ? 1 : 0));
        columns.add(column("p_value", Verdict::p));
        if (verdicts.stream().anyMatch(verdict -> verdict.error() > 0)) {
            columns.add(column("p_value_error", Verdict::error));
        }
        if (verdicts.stream().anyMatch(verdict -> !Double.isNaN(verdict.background()))) {
            columns.add(column("cl_sb", Verdict::signal));
            columns.add(column("cl_b", Verdict::background));
        }
        return columns;
    }

    private Result.Column column(String name, ToDoubleFunction<Verdict> number) {
        return new Result.Column(
                name,
                Unit.usual(Dimension.NUMBER),
                verdicts.stream().mapToDouble(number).toArray());
    }
}
