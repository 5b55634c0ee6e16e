package org.nuprobe.statistic.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Run;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.unit.Dimension;

/**
 * What a statistic finds in experiments that have not been made yet: toy experiments at the values of the analysis, each judged as if it
 * had been observed, and of every value the median and the bands that hold 68 % and 95 % of them; beside them the value of the Asimov
 * set.
 */
final class Sensitivity implements Statistic {
    private final Experiments experiments;
    private final List<String> wanted;
    private final double tolerated;
    private final Function<String, RuntimeException> complaint;

    private Sensitivity(
            Experiments experiments,
            List<String> wanted,
            double tolerated,
            Function<String, RuntimeException> complaint) {
        this.experiments = experiments;
        this.wanted = List.copyOf(wanted);
        this.tolerated = tolerated;
        this.complaint = complaint;
    }

    /** A statistic with these settings. */
    static Sensitivity of(Context context) {
        Settings settings = context.settings();
        Experiments experiments = Experiments.of(context.component(Kind.STATISTIC, "of"), settings);
        double tolerated = settings.quantity("tolerated-failures", Dimension.NUMBER, 0.01);
        if (!(tolerated >= 0 && tolerated < 1)) {
            throw settings.invalid("tolerated-failures", "it lies between 0 % and 100 %");
        }
        return new Sensitivity(
                experiments, settings.texts("values"), tolerated, what -> settings.invalid("values", what));
    }

    @Override
    public Result evaluate(Likelihood model, Scan scan, Run run) {
        Result asimov = experiments.asimov(model, model.start(), scan, run);
        List<Spread> spreads = chosen(asimov).stream().map(Spread::new).toList();
        experiments.make(model, run, new Watching(model.start(), scan, spreads));
        List<Result.Value> values = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        statements.add(
                experiments.toys()
                        + " toy experiments at the values of the analysis, each judged as observed; bands of 68.27 % and 95.45 %");
        asimov.statements().stream()
                .filter(statement -> !statement.startsWith("data:"))
                .forEach(statement -> statements.add("the Asimov set: " + statement));
        for (Spread spread : spreads) {
            spread.write(tolerated, values, statements);
        }
        return new Result(values, List.of(), statements);
    }

    private List<Result.Value> chosen(Result asimov) {
        List<String> known = asimov.values().stream().map(Result.Value::id).toList();
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw complaint.apply(
                        "the statistic gives no value \"" + id + "\"; there are " + String.join(", ", known));
            }
        }
        return asimov.values().stream()
                .filter(value -> wanted.isEmpty() || wanted.contains(value.id()))
                .toList();
    }

    /** Keeps the values of every experiment in their spreads. */
    private record Watching(double[] start, Scan asked, List<Spread> spreads) implements Experiments.Inquiry {
        @Override
        public int truths() {
            return 1;
        }

        @Override
        public double[] truth(int number) {
            return start;
        }

        @Override
        public Scan scan(int truth) {
            return asked;
        }

        @Override
        public double[] numbers(int truth, Result result) {
            return spreads.stream().mapToDouble(spread -> spread.value(result)).toArray();
        }

        @Override
        public void accept(int truth, double[] numbers) {
            for (int k = 0; k < numbers.length; k++) {
                spreads.get(k).add(numbers[k]);
            }
        }
    }
}
