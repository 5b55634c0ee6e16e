package org.nuprobe.runtime.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.watch.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page {@code docs/extension-problems.md} is what is said of each defect, to the letter. When it differs, the new one is written to
 * {@code target/extension-problems.md}, for a human to move.
 */
class ExtensionProblemsTest {
    private static final Patience SHORT = new Patience(Duration.ofSeconds(1));

    @TempDir
    private Path work;

    @Test
    void everyDefectIsToldToTheLetter() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("\n## Before a component is used\n");
        int number = 0;
        for (Defect defect : LoadingDefects.all()) {
            ExtensionBench bench = bench(defect, number++);
            append(page, defect, loading(bench));
        }
        page.append("\n## While a component is used\n").append(AT_WORK);
        for (Defect defect : WorkingDefects.all()) {
            ExtensionBench bench = bench(defect, number++);
            append(page, defect, working(bench));
        }
        Path file = Bench.root().resolve("docs/extension-problems.md");
        String written = Files.exists(file) ? Files.readString(file) : "";
        if (!written.equals(page.toString())) {
            Bench.file(Bench.root().resolve("framework/runtime/target/extension-problems.md"), page.toString());
        }
        assertThat(written).isEqualTo(page.toString());
    }

    private ExtensionBench bench(Defect defect, int number) throws IOException {
        ExtensionBench bench = ExtensionBench.in(Files.createDirectories(work.resolve("defect-" + number)));
        defect.maker().make(bench);
        return bench;
    }

    private static List<String> loading(ExtensionBench bench) {
        Catalogue catalogue = Search.of(List.of(new BenchPlugin()), List.of(bench.folder()), List.of(), SHORT);
        return catalogue.problems().stream()
                .map(problem -> neutral(problem.toString(), bench))
                .toList();
    }

    private static List<String> working(ExtensionBench bench) {
        List<String> said = new ArrayList<>();
        try {
            Workbench workbench = Workbench.open(
                            new Home(bench.work(), List.of(), List.of(bench.folder())), SHORT, new BenchPlugin())
                    .onProcessors(1);
            assertThat(workbench.catalogue().problems()).isEmpty();
            workbench.run(
                    workbench.check(
                            Bench.document(Bench.ANALYSIS.replace("heavy-vector", "heavy-vector, light-vector"))),
                    (outcome, done, all) -> {});
        } catch (PluginDefect e) {
            said.add(neutral(e.problem().toString(), bench));
        }
        return said;
    }

    /** Without what differs from one machine to the next. */
    private static String neutral(String text, ExtensionBench bench) {
        int java = Runtime.version().feature();
        String spi = Origins.running().map(Object::toString).orElse("");
        return text.replace(bench.folder().toString(), "extensions")
                .replace("for Java " + (java + 1) + ", and this is Java " + java, "for Java N + 1, and this is Java N")
                .replace("of the SPI, and this is " + spi, "of the SPI, and this is 0.1.0")
                .replaceAll("SHA-256 is [0-9a-f]{64}", "SHA-256 is 5f1e...")
                .replaceAll("and was [0-9a-f]{64}", "and was 9c07...");
    }

    private static void append(StringBuilder page, Defect defect, List<String> said) {
        assertThat(said).as(defect.title()).isNotEmpty();
        page.append("\n**")
                .append(defect.title())
                .append("** - ")
                .append(defect.jar())
                .append("\n\n```\n")
                .append(said.stream().collect(Collectors.joining("\n")))
                .append("\n```\n");
    }

    private static final String INTRODUCTION = """
            # What is said of a broken extension

            Every message below is what nuprobe says, to the letter: a test builds the jar, loads it, and compares this page. Checksums, the running Java and the
            version of the SPI are shortened. `nuprobe plugins` lists all problems and ends with exit code 3; any other command uses what is whole, and
            stops only if it needs what is missing.
            """;

    private static final String AT_WORK = """

            The interaction `light-vector` of an extension in an analysis with others. The cases that use it have no result, the others do; the exit code is 3.
            """;
}
