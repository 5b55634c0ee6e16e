package org.nuprobe.runtime.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.PlannedCase;
import org.nuprobe.runtime.Progress;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;

class PresetsTest {
    private static final String PRESET = """
            format: 1
            kind: experiment
            summary: A small bench
            references: [ "Some:2020abc" ]
            use: bench
            with:
              exposure: 2 t yr
              response: { use: counter, with: { threshold: 2 keV, bins: 4 } }
            """;

    @TempDir
    Path data;

    @Test
    void aPresetIsAComponentUnderANameOfItsOwn() {
        Bench.file(data.resolve("experiments/small-bench.yaml"), PRESET);
        Entry<?> entry = Bench.workbench(data)
                .catalogue()
                .find(Kind.EXPERIMENT, "small-bench")
                .orElseThrow();

        assertThat(entry.description().summary()).isEqualTo("A small bench");
        assertThat(entry.origin().title()).isEqualTo("preset");
        assertThat(entry.origin().location()).endsWith("small-bench.yaml");
        assertThat(entry.preset().orElseThrow().references()).containsExactly("Some:2020abc");
    }

    @Test
    void settingsOfTheUserAreMergedOverThoseOfThePreset() {
        Bench.file(data.resolve("experiments/small-bench.yaml"), PRESET);
        Workbench workbench = Bench.workbench(data);
        String text = Bench.ANALYSIS
                .replace("use: bench", "use: small-bench")
                .replace("exposure: \"${exposure}\", ", "")
                .replace("[ 1 t yr, 10 t yr ]", "[ word ]")
                .replace("events: 10", "events: 10 #${exposure}")
                .replace("{ events: 10 #${exposure} }", "{ events: 10 }, region: \"${exposure}\"");
        PlannedCase planned = workbench.check(Bench.document(text)).cases().get(0);

        RunOutcome outcome = workbench.run(workbench.check(Bench.document(text)), Progress.SILENT);
        assertThat(outcome.provenance().data()).containsOnlyKeys("experiments/small-bench.yaml");
        assertThat(outcome.provenance().citationKeys()).containsExactly("Some:2020abc");
        assertThat(planned.regions().get(0).exposure() / (Units.TONNE * Units.YEAR))
                .isBetween(1.9999, 2.0001);
        double[] edges = planned.regions().get(0).response().axes().get(0).edges();
        assertThat(edges).hasSize(5);
        assertThat(edges[0] / Units.KEV).isBetween(4.9999, 5.0001);
    }

    @Test
    void thePresetOfTheEarlierDataFolderWins() {
        Path own = data.resolve("own");
        Path shipped = data.resolve("shipped");
        Bench.file(own.resolve("experiments/small-bench.yaml"), PRESET.replace("A small bench", "Mine"));
        Bench.file(shipped.resolve("experiments/small-bench.yaml"), PRESET);
        Catalogue catalogue = Search.of(List.of(new BenchPlugin()), List.of(), List.of(own, shipped));

        assertThat(catalogue
                        .find(Kind.EXPERIMENT, "small-bench")
                        .orElseThrow()
                        .description()
                        .summary())
                .isEqualTo("Mine");
        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void aPresetCanBeOfAnyKind() {
        Bench.file(
                data.resolve("sources/slow-beam.yaml"),
                "format: 1\nkind: source\nuse: beam\nwith: { energy: 5 MeV }\n");
        Bench.file(
                data.resolve("statistics/strict.yaml"),
                "format: 1\nkind: statistic\nuse: profile\nwith: { confidence: 99 % }\n");
        Bench.file(data.resolve("sources/SOURCE.yaml"), "files: []\n");
        Workbench workbench = Bench.workbench(data);

        assertThat(workbench.catalogue().problems()).isEmpty();
        Source slow = workbench.component(Kind.SOURCE, "slow-beam", "--source");
        assertThat(slow)
                .isEqualTo(workbench.component(Kind.SOURCE, "{ use: beam, with: { energy: 5 MeV } }", "--source"));
        Source slower = workbench.component(Kind.SOURCE, "{ use: slow-beam, with: { energy: 4 MeV } }", "--source");
        assertThat(slower)
                .isEqualTo(workbench.component(Kind.SOURCE, "{ use: beam, with: { energy: 4 MeV } }", "--source"));
        assertThat(workbench.catalogue().find(Kind.STATISTIC, "strict")).isPresent();
    }

    @Test
    void everyPresetThatIsShippedIsRead() {
        Catalogue catalogue = Search.of(
                List.of(new BenchPlugin()), List.of(), List.of(Bench.root().resolve("data")));

        // Without the plugins there is nothing to make them of, and nothing else is wrong with them.
        assertThat(catalogue.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.what()).matches("there is no [a-z-]+ \".*\""));
    }

    @Test
    void whatIsWrongWithAPresetIsToldWithFileAndLine() {
        says(
                "unknown-key",
                PRESET + "colour: red\n",
                ":9:1: unknown key \"colour\" in a preset\n    keys: format, kind, summary, references, use, with");
        says(
                "wrong-format",
                PRESET.replace("format: 1", "format: 3"),
                ":1:1: the format 3 is not known\n    this nuprobe reads format 1");
        says(
                "wrong-folder",
                PRESET.replace("kind: experiment", "kind: source"),
                ":2:7: the kind is source, but the folder is for the kind experiment\n    move the file to the folder sources");
        says(
                "no-base",
                PRESET.replace("use: bench", "use: bensch"),
                ":5:6: there is no experiment \"bensch\"\n    did you mean \"bench\"?");
        says(
                "no-use",
                PRESET.replace("use: bench\n", ""),
                ":1:1: the key \"use\" is missing in a preset\n    write for example use: experiment-card");
        says("bench", PRESET, ":1:1: a plugin registers the experiment \"bench\" already\n    rename the preset");
        says(
                "Big Bench",
                PRESET,
                ":1:1: the name of the file is the id, and \"Big Bench\" is not lower-case words with hyphens");
        says("empty", "", ": the file is empty\n    an analysis begins with \"format: 1\"");
    }

    private void says(String id, String preset, String message) {
        Path file = Bench.file(data.resolve("experiments").resolve(id + ".yaml"), preset);
        Catalogue catalogue = Bench.workbench(data).catalogue();

        assertThat(catalogue.problems()).singleElement().hasToString(file + message);
        assertThat(catalogue.find(Kind.EXPERIMENT, id).flatMap(Entry::preset)).isEmpty();
        file.toFile().delete();
    }
}
