package org.nuprobe.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.engine.Share;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.journal.Identity;
import org.nuprobe.runtime.journal.Journal;
import org.nuprobe.runtime.journal.JournalMerge;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.RunOutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalledRunTest {
    private static final String TOYS =
            Bench.ANALYSIS.replace("use: profile, with: { confidence: 90 % }", "use: toys, with: { units: 40 }");

    @TempDir
    Path folder;

    @Test
    void aRunThatIsTakenUpGivesWhatItWouldHaveGiven() {
        Plan plan = plan(TOYS, 2);
        try (Journal journal = Journal.begun(path(), identity(plan))) {
            assertThatThrownBy(() -> bench(2).run(plan, new Stopping(70), journal))
                    .hasMessageContaining("stop");
            assertThat(journal.isStarted()).isTrue();
        }
        List<Boolean> kept = new ArrayList<>();
        try (Journal journal = Journal.resumed(path(), identity(plan))) {
            RunOutcome outcome = bench(3).run(
                            plan(TOYS, 3),
                            new Progress() {
                                @Override
                                public void finished(CaseOutcome each, int done, int all) {}

                                @Override
                                public void advanced(UnitProgress units) {
                                    kept.add(units.kept());
                                }
                            },
                            journal);
            assertThat(numbers(outcome)).isEqualTo(numbers(uninterrupted()));
            journal.remove();
        }
        assertThat(kept).hasSize(4 * 2 * 40);
        assertThat(kept.stream().filter(each -> each).count()).isGreaterThanOrEqualTo(60);
        assertThat(path()).doesNotExist();
    }

    @Test
    void chunksGoStageByStageAndGiveTheSameAsOneRun() {
        Plan plan = plan(TOYS, 2);
        for (String round : List.of("first", "second")) {
            for (int part = 1; part <= 3; part++) {
                assertThatWaits(plan, part, round);
            }
            JournalMerge.into(path(), identity(plan), List.of(chunk(1), chunk(2), chunk(3)));
        }
        try (Journal journal = Journal.complete(path(), identity(plan))) {
            assertThat(numbers(bench(2).run(plan, Progress.SILENT, journal))).isEqualTo(numbers(uninterrupted()));
        }
    }

    private void assertThatWaits(Plan plan, int part, String stage) {
        try (Journal journal = Journal.shared(chunk(part), path(), identity(plan), new Share(part, 3))) {
            assertThatThrownBy(() -> bench(2).run(plan, Progress.SILENT, journal))
                    .isInstanceOfSatisfying(
                            UnfinishedRun.class,
                            waiting -> assertThat(waiting.waits())
                                    .extracting(UnfinishedRun.Wait::stage)
                                    .containsExactly(stage, stage, stage, stage));
        }
    }

    @Test
    void theUnitThatFailsIsNamedWithCaseAndStage() {
        Plan plan = plan(TOYS.replace("units: 40", "units: 40, fails: 17"), 1);
        try (Journal journal = Journal.begun(path(), identity(plan))) {
            assertThatThrownBy(() -> bench(1).run(plan, Progress.SILENT, journal))
                    .hasMessage("the case analysis-1-t-yr-5-kev failed in unit 17 of the stage second:"
                            + " no minimum in this toy");
            assertThat(journal.gaps("analysis-1-t-yr-5-kev", "first", 40, 1).missing())
                    .isZero();
            assertThat(journal.gaps("analysis-1-t-yr-5-kev", "second", 40, 1).first())
                    .isEqualTo("17-39");
        }
    }

    @Test
    void whatTheNumbersDependOnIsPartOfTheIdentityAndAPlotIsNot() {
        Identity one = identity(plan(TOYS, 1));
        assertThat(identity(plan(TOYS, 4))).isEqualTo(one);
        assertThat(identity(plan(TOYS + "plots: [ { file: p, x: exposure, y: mean } ]\n", 1)))
                .isEqualTo(one);
        assertThat(identity(plan(TOYS.replace("seed: 7", "seed: 8"), 1))).isNotEqualTo(one);
        assertThat(identity(plan(TOYS.replace("20 keV", "21 keV"), 1))).isNotEqualTo(one);
        assertThat(one.lines()).contains("seed 7").anyMatch(line -> line.startsWith("statistic toys of "));
    }

    @Test
    void quickWorkLeavesNoJournal() {
        Plan plan = plan(Bench.ANALYSIS, 2);
        try (Journal journal = Journal.begun(path(), identity(plan))) {
            bench(2).run(plan, Progress.SILENT, journal);
        }
        assertThat(path()).doesNotExist();
    }

    private RunOutcome uninterrupted() {
        return bench(1).run(plan(TOYS, 1), Progress.SILENT);
    }

    private static Workbench bench(int processors) {
        return Bench.workbench().onProcessors(processors);
    }

    private static Plan plan(String text, int processors) {
        return bench(processors).check(Bench.document(text));
    }

    private static Identity identity(Plan plan) {
        return bench(1).identity(plan);
    }

    private Path path() {
        return folder.resolve("run.journal");
    }

    private Path chunk(int part) {
        return folder.resolve("run.chunk-" + part + "-of-3.journal");
    }

    private static List<Object> numbers(RunOutcome outcome) {
        List<Object> numbers = new ArrayList<>();
        for (CaseOutcome each : outcome.cases()) {
            numbers.add(each.id());
            each.result().values().forEach(value -> numbers.add(value.value()));
            for (double number : each.result().tables().get(0).columns().get(0).values()) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Stops a run after so many units, as a full disk would. */
    private static final class Stopping implements Progress {
        private final int units;
        private int seen;

        Stopping(int units) {
            this.units = units;
        }

        @Override
        public void finished(CaseOutcome outcome, int done, int all) {}

        @Override
        public void advanced(UnitProgress progress) {
            if (++seen > units) {
                throw new IllegalStateException("stop");
            }
        }
    }
}
