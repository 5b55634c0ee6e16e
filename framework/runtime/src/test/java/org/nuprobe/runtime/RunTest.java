package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.statistics.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RunTest {
    private final Workbench workbench = Bench.workbench();

    @Test
    void everyCombinationIsACaseInTheOrderOfTheFile() {
        List<String> ids = workbench.check(Bench.document(Bench.ANALYSIS)).cases().stream()
                .map(PlannedCase::id)
                .toList();

        assertThat(ids)
                .containsExactly(
                        "analysis-1-t-yr-5-kev",
                        "analysis-1-t-yr-20-kev",
                        "analysis-10-t-yr-5-kev",
                        "analysis-10-t-yr-20-kev");
    }

    @Test
    void signalIsProportionalToExposureAndFallsWithThreshold() {
        List<CaseOutcome> cases = run(Bench.ANALYSIS).cases();

        assertThat(signal(cases.get(2)) / signal(cases.get(0))).isCloseTo(10, within(1e-9));
        assertThat(signal(cases.get(1))).isLessThan(signal(cases.get(0)));
        assertThat(signal(cases.get(0))).isGreaterThan(1);
        assertThat(cases.get(0).regions().get(0).backgrounds()).containsExactly(java.util.Map.entry("flat", 10.0));
    }

    @Test
    void aCouplingFartherAwayFitsWorse() {
        for (CaseOutcome each : run(Bench.ANALYSIS).cases()) {
            double[] deviance = each.result().tables().get(0).columns().get(1).values();
            assertThat(deviance).isSorted();
            assertThat(deviance[4]).isGreaterThan(0);
        }
    }

    @Test
    void theSameDocumentGivesTheSameResultEveryTime() {
        assertThat(numbers(run(Bench.ANALYSIS))).isEqualTo(numbers(run(Bench.ANALYSIS)));
    }

    @Test
    void theNumberOfProcessorsChangesNothing() {
        Workbench one = workbench.onProcessors(1);
        Workbench many = workbench.onProcessors(16);

        assertThat(numbers(many.run(many.check(Bench.document(Bench.ANALYSIS)), Progress.SILENT)))
                .isEqualTo(numbers(one.run(one.check(Bench.document(Bench.ANALYSIS)), Progress.SILENT)));
    }

    @Test
    void anotherSeedGivesOtherRandomNumbers() {
        String other = Bench.ANALYSIS.replace("seed: 7", "seed: 8");

        assertThat(value(run(other).cases().get(0), "noise"))
                .isNotEqualTo(value(run(Bench.ANALYSIS).cases().get(0), "noise"));
    }

    @Test
    void theResolvedDocumentGivesTheSameResult() {
        RunOutcome outcome = run(Bench.ANALYSIS);
        String resolved = outcome.provenance().resolved();

        assertThat(resolved).doesNotContain("$").doesNotContain("vary");
        assertThat(numbers(run(resolved))).isEqualTo(numbers(outcome));
        assertThat(run(resolved).provenance().resolved()).isEqualTo(resolved);
    }

    @Test
    void progressHearsOfEveryCaseOnce() {
        List<String> heard = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        workbench.run(workbench.check(Bench.document(Bench.ANALYSIS)), (outcome, done, all) -> {
            heard.add(outcome.id());
            counts.add(done);
            assertThat(all).isEqualTo(4);
        });

        assertThat(heard).hasSize(4).doesNotHaveDuplicates();
        assertThat(counts).containsExactly(1, 2, 3, 4);
    }

    @Test
    void provenanceNamesEveryComponentWithItsOrigin() {
        RunOutcome outcome = run(Bench.ANALYSIS);

        assertThat(outcome.provenance().components())
                .extracting(entry -> entry.kind() + " " + entry.id())
                .containsExactlyInAnyOrder(
                        "experiment bench",
                        "response counter",
                        "source beam",
                        "target isotope",
                        "interaction weak",
                        "interaction heavy-vector",
                        "statistic profile");
        assertThat(outcome.provenance().seed()).isEqualTo(7);
        assertThat(outcome.provenance().citations())
                .contains("@article{Bench:2026,")
                .contains("2601.00001");
    }

    private RunOutcome run(String text) {
        return workbench.run(workbench.check(Bench.document(text)), Progress.SILENT);
    }

    private static double signal(CaseOutcome each) {
        return each.regions().get(0).signal().get("beam");
    }

    private static double value(CaseOutcome each, String id) {
        return each.result().values().stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .map(Result.Value::value)
                .orElseThrow();
    }

    private static List<Object> numbers(RunOutcome outcome) {
        List<Object> numbers = new ArrayList<>();
        for (CaseOutcome each : outcome.cases()) {
            each.result().values().forEach(value -> numbers.add(value.id() + value.value()));
            each.result()
                    .tables()
                    .forEach(table ->
                            table.columns().forEach(column -> numbers.add(java.util.Arrays.toString(column.values()))));
            numbers.add(each.regions());
        }
        return numbers;
    }
}
