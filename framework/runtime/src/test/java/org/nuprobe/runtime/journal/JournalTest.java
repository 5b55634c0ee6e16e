package org.nuprobe.runtime.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.engine.Records;
import org.nuprobe.engine.Records.Kept;
import org.nuprobe.engine.Share;
import org.nuprobe.runtime.input.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTest {
    private static final Identity RUN = new Identity(List.of("nuprobe 1", "seed 7", "confidence: 0.9"));
    private static final Identity OTHER = new Identity(List.of("nuprobe 1", "seed 8", "confidence: 0.95"));

    @TempDir
    Path folder;

    @Test
    void numbersComeBackBitByBit() {
        double[] odd = {
            0.1, -0.0, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, Double.longBitsToDouble(0x7ff8_0000_dead_beefL)
        };
        write(path(), "toys", 10, 4, new long[] {3}, odd);
        Kept kept = read(path(), "toys", 10).get(0);
        assertThat(kept.unit()).isEqualTo(3);
        assertThat(bits(kept.numbers())).containsExactly(bits(odd));
    }

    @Test
    void unitsThatFinishOutOfOrderAreReadInOrder() {
        write(path(), "toys", 10, 4, new long[] {2, 0, 3, 1, 5, 4, 7, 6}, 1);
        write(path(), "toys", 10, 2, new long[] {9, 8}, 1);
        assertThat(units(path(), "toys", 10))
                .isEqualTo(LongStream.range(0, 10).boxed().toList());
    }

    @Test
    void stagesAndCasesAreKeptApart() {
        try (Journal journal = Journal.resumed(path(), RUN)) {
            Records one = journal.of("one");
            one.stage("first", 5, 1).add(0, new double[] {1});
            one.stage("second", 5, 1).add(0, new double[] {2});
            journal.of("other").stage("first", 5, 1).add(4, new double[] {3});
        }
        assertThat(read(path(), "first", 5))
                .singleElement()
                .satisfies(kept -> assertThat(kept.numbers()).containsExactly(1));
        assertThat(read(path(), "second", 5))
                .singleElement()
                .satisfies(kept -> assertThat(kept.numbers()).containsExactly(2));
        assertThat(path()).isDirectoryContaining("glob:**/{one,other}.units");
    }

    @Test
    void whereverTheFileIsCutTheWholeUnitsBeforeAreThereAndWorkGoesOn() throws IOException {
        write(path(), "toys", 5, 1, new long[] {0, 1, 2}, 1, 2);
        byte[] whole = Files.readAllBytes(path().resolve("one.units"));
        int unit = Frame.unit(0, new double[2]).bytes().remaining();
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(path().resolve("one.units"), java.util.Arrays.copyOf(whole, cut));
            int left = Math.max(0, 3 - (whole.length - cut + unit - 1) / unit);
            assertThat(units(path(), "toys", 5)).hasSize(left);
            write(path(), "toys", 5, 1, new long[] {4}, 1, 2);
            assertThat(units(path(), "toys", 5)).hasSize(left + 1).endsWith(4L);
        }
    }

    @Test
    void aFlippedBitIsNoticed() throws IOException {
        write(path(), "toys", 5, 1, new long[] {0, 1, 2}, 1, 2);
        Path file = path().resolve("one.units");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int trial = 0; trial < 200; trial++) {
            byte[] bad = whole.clone();
            int last = Frame.unit(0, new double[2]).bytes().remaining();
            bad[whole.length - 1 - random.nextInt(last)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            assertThat(units(path(), "toys", 5)).containsExactly(0L, 1L);
        }
    }

    @Test
    void theJournalOfAnotherAnalysisIsRefusedWithWhatDiffers() {
        write(path(), "toys", 5, 1, new long[] {0}, 1);
        assertThatThrownBy(() -> Journal.resumed(path(), OTHER))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(path()
                        + ": this journal is of another analysis: the journal has \"seed 7\", \"confidence: 0.9\","
                        + " now there is \"seed 8\", \"confidence: 0.95\"\n"
                        + "    --restart throws it away and begins anew; --out keeps it and writes elsewhere");
    }

    @Test
    void anUnfinishedRunIsNotOverwritten() {
        write(path(), "toys", 5, 1, new long[] {0}, 1);
        assertThatThrownBy(() -> Journal.begun(path(), RUN))
                .hasMessage(path()
                        + ": an earlier run did not finish, and this is its journal\n"
                        + "    --resume goes on from it, --restart throws it away");
        Journal.discard(path());
        assertThat(path()).doesNotExist();
        Journal.begun(path(), RUN).close();
    }

    @Test
    void twoProcessesDoNotWriteToOneJournal() {
        try (Journal journal = Journal.begun(path(), RUN)) {
            journal.of("one").stage("toys", 5, 1).add(0, new double[] {1});
            assertThatThrownBy(() -> Journal.resumed(path(), RUN)).hasMessageContaining("another nuprobe is at work");
            assertThatThrownBy(() -> Journal.discard(path())).hasMessageContaining("another nuprobe is at work");
        }
        assertThat(units(path(), "toys", 5)).containsExactly(0L);
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(path());
        Files.writeString(path().resolve("thesis.tex"), "");
        assertThatThrownBy(() -> Journal.discard(path())).hasMessageContaining("this is no journal of nuprobe");
        assertThat(path().resolve("thesis.tex")).exists();
    }

    @Test
    void aStageKeepsItsNumberOfUnitsAndComesOnce() {
        write(path(), "toys", 5, 1, new long[] {0}, 1);
        try (Journal journal = Journal.resumed(path(), RUN)) {
            Records records = journal.of("one");
            assertThatThrownBy(() -> records.stage("toys", 6, 1))
                    .hasMessage(
                            "the stage toys has 6 units, and 5 in the journal: it must depend on the analysis alone");
            assertThatThrownBy(() -> records.stage("toys", 5, 1)).hasMessage("the stage toys is there twice");
        }
    }

    @Test
    void withoutUnitsThereIsNoJournal() {
        try (Journal journal = Journal.begun(path(), RUN)) {
            journal.of("one").stage("toys", 5, 1);
            assertThat(journal.isStarted()).isFalse();
        }
        assertThat(path()).doesNotExist();
    }

    @Test
    void journalsOfChunksBecomeOneSortedJournal() throws IOException {
        for (int part = 1; part <= 3; part++) {
            int first = part - 1;
            write(
                    chunk(part),
                    "toys",
                    10,
                    4,
                    LongStream.iterate(first, unit -> unit < 10, unit -> unit + 3)
                            .toArray(),
                    1);
        }
        JournalMerge.into(path(), RUN, List.of(chunk(2), chunk(3), chunk(1)));
        assertThat(units(path(), "toys", 10))
                .isEqualTo(LongStream.range(0, 10).boxed().toList());
        byte[] once = Files.readAllBytes(path().resolve("one.units"));
        JournalMerge.into(path(), RUN, List.of(chunk(1), chunk(1)));
        assertThat(path().resolve("one.units")).hasBinaryContent(once);
        try (Stream<Path> files = Files.list(path())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("journal.txt", "lock", "one.units");
        }
    }

    @Test
    void aMergeRefusesWhatDoesNotBelongTogether() {
        write(chunk(1), "toys", 10, 1, new long[] {0}, 1);
        write(chunk(2), "toys", 10, 1, new long[] {0}, 1.5);
        assertThatThrownBy(() -> JournalMerge.into(path(), OTHER, List.of(chunk(1))))
                .hasMessageContaining("this journal is of another analysis");
        assertThatThrownBy(() -> JournalMerge.into(path(), RUN, List.of(chunk(3))))
                .hasMessageContaining("there is no journal here");
        assertThatThrownBy(() -> JournalMerge.into(path(), RUN, List.of(chunk(1), chunk(2))))
                .hasMessageContaining("unit 0 was computed twice, with different numbers");
        write(chunk(4), "toys", 11, 1, new long[] {0}, 1);
        assertThatThrownBy(() -> JournalMerge.into(path(), RUN, List.of(chunk(1), chunk(4))))
                .hasMessageContaining("has 10 units in one journal and 11 in another");
    }

    @Test
    void gapsNameTheUnitsAndTheChunksThatAreMissing() {
        write(path(), "toys", 12, 1, new long[] {0, 1, 3, 4, 6, 7, 8, 9, 10}, 1);
        try (Journal journal = Journal.complete(path(), RUN)) {
            assertThat(journal.gaps("one", "toys", 12, 3)).isEqualTo(new Gaps(12, 3, "2, 5, 11", List.of(3)));
            assertThat(journal.gaps("one", "later", 12, 3)).isEqualTo(new Gaps(12, 12, "0-11", List.of(1, 2, 3)));
        }
    }

    @Test
    void aChunkReadsTheMergedJournalAndWritesItsOwn() {
        write(path(), "toys", 10, 1, new long[] {0, 1}, 1);
        try (Journal journal = Journal.shared(chunk(2), path(), RUN, new Share(2, 3))) {
            Records.Stage stage = journal.of("one").stage("toys", 10, 1);
            stage.add(4, new double[] {1});
            assertThat(list(stage.kept())).containsExactly(0L, 1L);
        }
        assertThat(units(chunk(2), "toys", 10)).containsExactly(4L);
        assertThat(units(path(), "toys", 10)).containsExactly(0L, 1L);
    }

    @Test
    void readingNeedsMemoryForOneWindow() {
        int units = 200_000;
        try (Journal journal = Journal.begun(path(), RUN)) {
            Records.Stage stage = journal.of("one").stage("toys", units, 8);
            for (int unit = 0; unit < units; unit += 2) {
                stage.add(unit + 1L, new double[] {unit});
                stage.add(unit, new double[] {unit});
            }
        }
        try (Journal journal = Journal.resumed(path(), RUN)) {
            Iterator<Kept> kept = journal.of("one").stage("toys", units, 8).kept();
            for (long unit = 0; unit < units; unit++) {
                assertThat(kept.next().unit()).isEqualTo(unit);
            }
            assertThat(kept.hasNext()).isFalse();
        }
    }

    private Path path() {
        return folder.resolve("run.journal");
    }

    private Path chunk(int part) {
        return folder.resolve("run.chunk-" + part + "-of-3.journal");
    }

    private static void write(Path path, String stage, long units, int window, long[] order, double... numbers) {
        try (Journal journal = Journal.resumed(path, RUN)) {
            Records.Stage records = journal.of("one").stage(stage, units, window);
            for (long unit : order) {
                records.add(unit, numbers);
            }
        }
    }

    private static List<Kept> read(Path path, String stage, long units) {
        try (Journal journal = Journal.complete(path, RUN)) {
            List<Kept> all = new ArrayList<>();
            journal.of("one").stage(stage, units, 1).kept().forEachRemaining(all::add);
            return all;
        }
    }

    private static List<Long> units(Path path, String stage, long units) {
        return read(path, stage, units).stream().map(Kept::unit).toList();
    }

    private static List<Long> list(Iterator<Kept> kept) {
        List<Long> units = new ArrayList<>();
        kept.forEachRemaining(each -> units.add(each.unit()));
        return units;
    }

    private static long[] bits(double[] numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToLong(Double::doubleToRawLongBits)
                .toArray();
    }
}
