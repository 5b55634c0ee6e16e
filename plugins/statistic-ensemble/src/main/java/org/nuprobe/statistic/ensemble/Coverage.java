package org.nuprobe.statistic.ensemble;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

/**
 * How often the interval or region of a statistic holds the truth: toy experiments at stated truths, each judged as if it had been
 * observed, with the truth among the points of the scan.
 */
final class Coverage implements Statistic {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);

    private final Experiments experiments;
    private final Truths truths;

    private Coverage(Experiments experiments, Truths truths) {
        this.experiments = experiments;
        this.truths = truths;
    }

    /** A statistic with these settings. */
    static Coverage of(Context context) {
        return new Coverage(
                Experiments.of(context.component(Kind.STATISTIC, "of"), context.settings()),
                Truths.of(context.settings()));
    }

    @Override
    public Result evaluate(Likelihood model, Scan scan, Run run) {
        if (scan.axes().isEmpty()) {
            Result.Value none = new Result.Value("coverage.1", Double.NaN, ONE, "there is no interval");
            return new Result(
                    List.of(none),
                    List.of(),
                    List.of("no parameter is scanned, so there is no limit and no interval that could hold the truth"));
        }
        Counting counting = new Counting(model, scan, truths.points(model));
        Result first = experiments.asimov(model, counting.truth(0), counting.scan(0), run);
        experiments.make(model, run, counting);
        List<String> statements = new ArrayList<>();
        statements.add(experiments.toys() + " toy experiments at each truth, judged as observed");
        first.statements().stream()
                .filter(statement -> statement.contains("% CL"))
                .forEach(statements::add);
        return counting.result(statements);
    }

    /** Counts in how many experiments of each truth it is held, is not, or cannot be told. */
    private static final class Counting implements Experiments.Inquiry {
        private final Likelihood model;
        private final Scan asked;
        private final List<double[]> points;
        private final List<Scan> scans;
        private final long[] held;
        private final long[] judged;
        private final long[] untold;

        Counting(Likelihood model, Scan asked, List<double[]> points) {
            this.model = model;
            this.asked = asked;
            this.points = points;
            this.scans = points.stream()
                    .map(point -> Truths.through(asked, model, point))
                    .toList();
            this.held = new long[points.size()];
            this.judged = new long[points.size()];
            this.untold = new long[points.size()];
        }

        @Override
        public int truths() {
            return points.size();
        }

        @Override
        public double[] truth(int number) {
            return points.get(number);
        }

        @Override
        public Scan scan(int truth) {
            return scans.get(truth);
        }

        @Override
        public double[] numbers(int truth, Result result) {
            List<Parameter> interests =
                    asked.axes().stream().map(Scan.Axis::parameter).toList();
            double[] values = interests.stream()
                    .mapToDouble(parameter -> Truths.value(model, points.get(truth), parameter))
                    .toArray();
            return new double[] {Accepted.in(result, interests, values)};
        }

        @Override
        public void accept(int truth, double[] numbers) {
            if (Double.isNaN(numbers[0])) {
                untold[truth]++;
            } else {
                judged[truth]++;
                held[truth] += (long) numbers[0];
            }
        }

        Result result(List<String> before) {
            List<String> statements = new ArrayList<>(before);
            List<Result.Value> values = new ArrayList<>();
            double[] fractions = new double[held.length];
            double[] errors = new double[held.length];
            for (int k = 0; k < held.length; k++) {
                String truth = Truths.text(model, asked, points.get(k));
                fractions[k] = judged[k] == 0 ? Double.NaN : (double) held[k] / judged[k];
                errors[k] = Math.sqrt(fractions[k] * (1 - fractions[k]) / judged[k]);
                values.add(new Result.Value(
                        "coverage." + (k + 1),
                        fractions[k],
                        ONE,
                        "at " + truth + ": held in " + held[k] + " of " + judged[k] + " toy experiments"));
                values.add(new Result.Value("coverage." + (k + 1) + ".error", errors[k], ONE, "its binomial error"));
                if (untold[k] > 0) {
                    statements.add(untold[k] + " of " + (judged[k] + untold[k]) + " toy experiments at " + truth
                            + " gave neither a region nor a limit and are left out");
                }
            }
            return new Result(values, List.of(table(fractions, errors)), statements);
        }

        private Result.Table table(double[] fractions, double[] errors) {
            List<Result.Column> columns = new ArrayList<>();
            for (Scan.Axis axis : asked.axes()) {
                columns.add(new Result.Column(
                        axis.parameter().id(),
                        Unit.usual(axis.parameter().dimension()),
                        points.stream()
                                .mapToDouble(point -> Truths.value(model, point, axis.parameter()))
                                .toArray()));
            }
            columns.add(new Result.Column("coverage", ONE, fractions));
            columns.add(new Result.Column("coverage_error", ONE, errors));
            return new Result.Table("coverage", "How often the truth is held, with its binomial error", columns);
        }
    }
}
