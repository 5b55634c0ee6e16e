package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

import static org.nuprobe.testkit.contract.Checks.assertFails;

class StatisticContractTest {
    static final Unit ONE = Unit.usual(Dimension.NUMBER);

    @Test
    void aRightOnePasses() {
        StatisticContract right = given((model, scan, run) ->
                values(run.inParallel(5, unit -> run.stream("toys", unit).nextDouble()).stream()
                        .mapToDouble(x -> x)
                        .sum()));
        right.itHasAResultForEveryScan();
        right.itsValuesAndTablesAreNamed();
        right.itExplainsWhatIsMissing();
        right.itsResultDoesNotDependOnTheNumberOfThreads();
    }

    @Test
    void sayingNothingIsFound() {
        assertFails(
                given((model, scan, run) -> new Result(List.of(), List.of(), List.of()))::itHasAResultForEveryScan, "");
    }

    @Test
    void aStatementAloneIsNoResult() {
        assertFails(
                given((model, scan, run) -> new Result(List.of(), List.of(), List.of("data: the observed counts")))
                        ::itHasAResultForEveryScan,
                "values and tables of a scan of 0 parameters");
    }

    @Test
    void twoValuesOfOneNameAreFound() {
        Result.Value value = new Result.Value("x", 1, ONE, "x");
        assertFails(
                given((model, scan, run) -> new Result(List.of(value, value), List.of(), List.of()))
                        ::itsValuesAndTablesAreNamed,
                "x");
    }

    @Test
    void aMissingNumberWithoutAWordIsFound() {
        assertFails(given((model, scan, run) -> values(Double.NaN))::itExplainsWhatIsMissing, "not there");
    }

    @Test
    void aMissingNumberBesideAWordAboutSomethingElseIsFound() {
        assertFails(missing("data: the observed counts")::itExplainsWhatIsMissing, "signal_fixture.upper");
        assertFails(missing("background_fixture is at its bound")::itExplainsWhatIsMissing, "signal_fixture.upper");
        missing("the scan ends before signal_fixture reaches the level").itExplainsWhatIsMissing();
        missing("the scan is too short: no limit").itExplainsWhatIsMissing();
    }

    @Test
    void workThatDependsOnItsOrderIsFound() {
        AtomicLong calls = new AtomicLong();
        Statistic shared = (model, scan, run) ->
                values(run.inParallel(3, unit -> calls.incrementAndGet()).get(2));
        assertFails(given(shared)::itsResultDoesNotDependOnTheNumberOfThreads, "");
    }

    static Result values(double value) {
        return new Result(List.of(new Result.Value("x", value, ONE, "x")), List.of(), List.of());
    }

    private static StatisticContract missing(String statement) {
        Result.Value none = new Result.Value("signal_fixture.upper", Double.NaN, ONE, "upper end");
        return given((model, scan, run) -> new Result(List.of(none), List.of(), List.of(statement)));
    }

    static StatisticContract given(Statistic statistic) {
        return new StatisticContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Statistic component() {
                return statistic;
            }
        };
    }
}
