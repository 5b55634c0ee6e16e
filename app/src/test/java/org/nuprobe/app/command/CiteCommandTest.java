package org.nuprobe.app.command;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

final class CiteCommandTest {
    @TempDir
    private Path folder;

    @Test
    void componentsAreCitedOnceEach() {
        String out = new Shell(folder)
                .run("cite", "magnetic-moment", "flavour-magnetic-moments")
                .fine()
                .out();
        assertThat(out).containsOnlyOnce("{Vogel:1989iv,").doesNotContain("Freedman");
    }

    @Test
    void anAnalysisIsCitedWithItsDataAndPresets() {
        Path example = Path.of(System.getProperty("nuprobe.root"), "docs/examples/magnetic-moment-sensitivity.yaml");
        assertThat(new Shell(folder).run("cite", example.toString()).fine().out())
                .contains("{Vogel:1989iv,", "{Vinyoles:2016djt,", "{Wilks:1938dza,", "{AristizabalSierra:2020zod,");
    }

    @Test
    void whatIsNeitherAFileNorAComponentHasNearMisses() {
        new Shell(folder).run("cite", "standardmodel").wrong("""
                cite: "standardmodel" is neither a file nor a component
                    did you mean "standard-model"?
                """);
    }

    @Test
    void aFileThatIsMissingIsSaid() {
        Shell.Answer answer = new Shell(folder).run("cite", "nowhere.yaml");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("nowhere.yaml");
    }
}
