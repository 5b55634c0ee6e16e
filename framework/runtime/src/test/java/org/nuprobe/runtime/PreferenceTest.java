package org.nuprobe.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.fixture.JarMaker;
import org.nuprobe.spi.plugin.Plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** An extension takes the place of a component that nuprobe ships only if the analysis says so. */
class PreferenceTest {
    private Workbench workbench;

    @BeforeEach
    void open(@TempDir Path work) {
        assumeThat(Plugin.class.getModule().isNamed()).isTrue();
        new JarMaker(work)
                .jar(
                        work.resolve("extensions/mine/mine.jar"),
                        Map.of(
                                "module-info.java",
                                "module org.acme.mine { requires org.nuprobe.spi;"
                                        + " provides org.nuprobe.spi.plugin.Plugin with org.acme.mine.Mine; }",
                                "org/acme/mine/Mine.java",
                                """
                                package org.acme.mine;
                                import org.nuprobe.spi.interaction.Interaction;
                                import org.nuprobe.spi.plugin.*;
                                public final class Mine implements Plugin {
                                    public void register(Registrar registrar) {
                                        registrar.add(Kind.INTERACTION, "weak", context -> new Interaction() {});
                                    }
                                }
                                """));
        workbench = Workbench.open(new Home(work, List.of(), List.of(work.resolve("extensions"))), new BenchPlugin());
    }

    @Test
    void withoutAWordTheShippedOneIsUsed() {
        assertThat(extensionOf("weak", Bench.ANALYSIS)).isEmpty();
        assertThat(workbench.check(Bench.document(Bench.ANALYSIS)).statements()).isEmpty();
    }

    @Test
    void theAnalysisMayPreferTheOther() {
        String text = Bench.ANALYSIS + "prefer: { interaction/weak: mine }\n";

        assertThat(extensionOf("weak", text)).isEqualTo("mine");
        assertThat(workbench.check(Bench.document(text)).statements())
                .containsExactly(
                        "The interaction weak is that of the extension mine, because the analysis prefers it.");
    }

    @Test
    void aPreferenceThatCannotBeMetIsAnError() {
        assertThat(complaint("{ interaction/weak: mien }"))
                .contains("no extension \"mien\" brings the interaction \"weak\"", "did you mean \"mine\"?");
        assertThat(complaint("{ interaction/weka: mine }"))
                .contains("no extension \"mine\" brings the interaction \"weka\"", "interaction/weak");
        assertThat(complaint("{ source/beam: mine }"))
                .contains("there is only one of this id: leave the preference out");
        assertThat(complaint("{ weak: mine }"))
                .contains(
                        "\"weak\" is not the kind and the id of a component",
                        "interaction/standard-model: my-extension");
    }

    private String complaint(String prefer) {
        try {
            workbench.check(Bench.document(Bench.ANALYSIS + "prefer: " + prefer + "\n"));
            return "";
        } catch (org.nuprobe.runtime.input.InvalidInput e) {
            return e.getMessage();
        }
    }

    private String extensionOf(String id, String text) {
        return workbench.check(Bench.document(text)).cases().get(0).components().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .maker()
                .extension();
    }
}
