package org.nuprobe.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;

/** What every statistic must do. */
public interface StatisticContract extends ComponentContract<Statistic> {
    /** The parameter of interest of {@link #model()}. */
    Parameter SIGNAL =
            Parameter.coefficient("signal_fixture", "signal strength").within(0, 100);

    /** The nuisance of {@link #model()}. */
    Parameter BACKGROUND = Parameter.normalisation("background_fixture", 0.05, "background");

    @Override
    default Kind<Statistic> kind() {
        return Kind.STATISTIC;
    }

    /** A likelihood to try it on: three bins, a signal, an uncertain background, observed counts. */
    default Likelihood model() {
        return CountingLikelihood.of(
                        List.of(SIGNAL, BACKGROUND),
                        List.of(
                                new Template(Monomial.of(SIGNAL), 2, 4, 6),
                                new Template(Monomial.of(BACKGROUND), 50, 40, 30)))
                .observing(53, 44, 37);
    }

    /** Scans to try it with; one of them is too short for the ends of an interval. */
    default List<Scan> scans() {
        Scan.Axis signal = new Scan.Axis(SIGNAL, new double[] {0, 0.5, 1, 2, 3, 5, 8});
        Scan.Axis background = new Scan.Axis(BACKGROUND, new double[] {0.9, 1, 1.1});
        Scan.Axis little = new Scan.Axis(SIGNAL, new double[] {1, 1.1, 1.2});
        return List.of(
                new Scan(List.of()),
                new Scan(List.of(signal)),
                new Scan(List.of(little)),
                new Scan(List.of(signal, background)));
    }

    @Override
    default double[] fingerprint(Statistic component, Point point) {
        return numbers(component, 1);
    }

    /** It has a value or a table for every scan; a statement alone is no result. */
    @Test
    default void itHasAResultForEveryScan() {
        for (Scan scan : scans()) {
            Result result = component().evaluate(model(), scan, WorkUnits.of(1, 1));
            assertThat(result.values().size() + result.tables().size())
                    .as("values and tables of a scan of " + scan.axes().size() + " parameters")
                    .isPositive();
        }
    }

    /** Values and tables have names of their own. */
    @Test
    default void itsValuesAndTablesAreNamed() {
        for (Scan scan : scans()) {
            Result result = component().evaluate(model(), scan, WorkUnits.of(1, 1));
            assertThat(result.values()).extracting(Result.Value::id).doesNotHaveDuplicates();
            assertThat(result.tables())
                    .extracting(Result.Table::id)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*"));
            assertThat(result.values())
                    .allSatisfy(value -> assertThat(value.description()).isNotBlank());
        }
    }

    /** A value that is missing is explained by a statement that names its parameter or says "no limit". */
    @Test
    default void itExplainsWhatIsMissing() {
        for (Scan scan : scans()) {
            Result result = component().evaluate(model(), scan, WorkUnits.of(1, 1));
            for (Result.Value value : result.values()) {
                if (Double.isNaN(value.value())) {
                    assertThat(result.statements())
                            .as("statements beside " + value.id() + ", which is not there")
                            .anyMatch(statement -> explains(statement, value));
                }
            }
        }
    }

    /** Whether a statement names the parameter of a value, any parameter if the value belongs to none. */
    private boolean explains(String statement, Result.Value value) {
        List<String> ids = model().parameters().stream().map(Parameter::id).toList();
        List<String> own = ids.stream().filter(value.id()::startsWith).toList();
        return statement.contains("no limit")
                || (own.isEmpty() ? ids : own).stream().anyMatch(statement::contains);
    }

    /** One thread or seven, the result is the same, bit for bit. */
    @Test
    default void itsResultDoesNotDependOnTheNumberOfThreads() {
        assertThat(numbers(component(), 7)).containsExactly(numbers(component(), 1));
    }

    private double[] numbers(Statistic statistic, int threads) {
        List<Double> numbers = new ArrayList<>();
        for (Scan scan : scans()) {
            Result result = statistic.evaluate(model(), scan, WorkUnits.of(1, threads));
            result.values().forEach(value -> numbers.add(Double.isNaN(value.value()) ? -1 : value.value()));
            for (Result.Table table : result.tables()) {
                for (Result.Column column : table.columns()) {
                    for (double value : column.values()) {
                        numbers.add(value);
                    }
                }
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
