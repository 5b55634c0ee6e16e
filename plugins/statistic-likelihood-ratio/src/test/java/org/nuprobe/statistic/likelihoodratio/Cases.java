package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

/** Likelihoods with known answers, scans, and how to look into a result. */
final class Cases {
    static final Convention NINETY = new Convention(0.9, Sides.TWO_SIDED);
    static final Parameter MU = Parameter.coefficient("mu", "coupling");
    static final Parameter STRENGTH = MU.within(0, Double.POSITIVE_INFINITY);

    private Cases() {}

    /** A parameter that is only measured: its profile is a parabola. */
    static Parameter measured(String id, Dimension dimension, double mean, double sigma) {
        return new Parameter(
                id, Role.COEFFICIENT, dimension, mean, Interval.ALL, new Constraint.Gaussian(mean, sigma), "measured");
    }

    /** Parameters without any influence on the single bin. */
    static Likelihood onlyConstraints(Parameter... parameters) {
        return CountingLikelihood.of(List.of(parameters), List.of(new Template(Monomial.ONE, 1)));
    }

    /** One bin: {@code signal mu^power + background}. */
    static CountingLikelihood oneBin(Parameter mu, int power, double signal, double background) {
        return CountingLikelihood.of(
                List.of(mu),
                List.of(new Template(Monomial.of(mu, power), signal), new Template(Monomial.ONE, background)));
    }

    static Scan scan(Parameter parameter, double... values) {
        return new Scan(List.of(new Scan.Axis(parameter, values)));
    }

    static double[] linear(double from, double to, int points) {
        return IntStream.range(0, points)
                .mapToDouble(k -> from + (to - from) * k / (points - 1))
                .toArray();
    }

    static double[] logarithmic(double from, double to, int points) {
        return DoubleStream.of(linear(Math.log(from), Math.log(to), points))
                .map(Math::exp)
                .toArray();
    }

    static Result evaluate(Convention convention, Likelihood model, Scan scan) {
        return new LikelihoodRatio(convention).evaluate(model, scan, WorkUnits.of(1, 2));
    }

    /** The result of a statistic of this module with settings in flow YAML. */
    static Result evaluate(String statistic, String settings, Likelihood model, Scan scan) {
        return TestBench.component(Kind.STATISTIC, statistic, settings).evaluate(model, scan, WorkUnits.of(1, 2));
    }

    static double value(Result result, String id) {
        return result.values().stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value " + id + " in " + result.values()))
                .value();
    }

    static double[] column(Result result, String table, String column) {
        return result.tables().stream()
                .filter(candidate -> candidate.id().equals(table))
                .flatMap(candidate -> candidate.columns().stream())
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no column " + column + " of " + table + " in " + result.tables()))
                .values();
    }

    /** Where a rising function has the value, by bisection: the tests' own root finder. */
    static double solve(DoubleUnaryOperator rising, double value, double from, double to) {
        double low = from;
        double high = to;
        for (int step = 0; step < 200; step++) {
            double middle = 0.5 * (low + high);
            if (rising.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** -2 ln L of one Poisson bin, relative to the saturated model. */
    static double poisson(double observed, double expected) {
        return 2 * (expected - observed + (observed == 0 ? 0 : observed * Math.log(observed / expected)));
    }

    /** A likelihood whose toy experiments cannot be fitted. */
    record Unwilling(CountingLikelihood model) implements FailedFitTest.Wrapped {
        @Override
        public Fit fit(Dataset data, double[] start, boolean[] held) {
            boolean toy = !data.equals(model.observed().orElseThrow());
            return toy ? new Fit(start, model.value(data, start), false, 1, "not today") : model.fit(data, start, held);
        }
    }
}
