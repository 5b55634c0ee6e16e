package org.nuprobe.runtime.catalogue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTest {
    @Test
    void componentsStandByKindInTheOrderOfTheDataFlowThenById() {
        Catalogue catalogue = search(new BenchPlugin());

        assertThat(catalogue.entries())
                .extracting(entry -> entry.kind() + " " + entry.id())
                .containsExactly(
                        "source beam",
                        "source glow",
                        "propagation blend",
                        "target isotope",
                        "interaction heavy-vector",
                        "interaction weak",
                        "response counter",
                        "experiment bench",
                        "statistic profile",
                        "statistic toys");
        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void aComponentIsFoundByKindAndIdOrByIdAlone() {
        Catalogue catalogue = search(new BenchPlugin());

        assertThat(catalogue.find(Kind.SOURCE, "beam")).isPresent();
        assertThat(catalogue.find(Kind.TARGET, "beam")).isEmpty();
        assertThat(catalogue.named("beam"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(Kind.SOURCE));
        assertThat(catalogue.entries(Kind.INTERACTION)).hasSize(2);
    }

    @Test
    void aPluginThatThrowsWhileItRegistersLeavesNothingBehind() {
        Catalogue catalogue = search(registrar -> {
            registrar.add(Kind.INTERACTION, "first", context -> new Interaction() {});
            throw new UnsupportedOperationException("second");
        });

        assertThat(catalogue.entries()).isEmpty();
        assertThat(catalogue.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).endsWith("failed to register: UnsupportedOperationException: second");
            assertThat(problem.remedy()).isEqualTo("ask the author of the plugin");
        });
    }

    @Test
    void aPluginThatRegistersNothingIsAProblem() {
        assertThat(search(registrar -> {}).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).endsWith("registers nothing"));
    }

    @Test
    void aNullIsRefusedAndTheRestIsKept() {
        Catalogue catalogue = search(registrar -> {
            registrar.add(Kind.INTERACTION, "no-factory", Description.of(""), null);
            registrar.add(Kind.INTERACTION, null, context -> new Interaction() {});
            registrar.add(Kind.INTERACTION, "good", context -> new Interaction() {});
        });

        assertThat(catalogue.entries()).extracting(Entry::id).containsExactly("good");
        assertThat(catalogue.problems())
                .extracting(Problem::what)
                .containsExactly(
                        "registers \"no-factory\" with a null", "registers a component without id with a null");
    }

    @Test
    void anIdRegisteredTwiceByOnePluginIsUsedNeitherWay() {
        Catalogue catalogue = search(registrar -> {
            registrar.add(Kind.INTERACTION, "twin", context -> new Interaction() {});
            registrar.add(Kind.INTERACTION, "twin", context -> new Interaction() {});
        });

        assertThat(catalogue.entries()).isEmpty();
        assertThat(catalogue.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("both register the interaction \"twin\""));
    }

    @Test
    void oneIdMayStandForComponentsOfTwoKinds() {
        Catalogue catalogue = search(registrar -> {
            registrar.add(Kind.INTERACTION, "dark", context -> new Interaction() {});
            registrar.add(Kind.SOURCE, "dark", context -> point -> null);
        });

        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.named("dark")).hasSize(2);
    }

    @Test
    void aClassFileOfANewerJavaIsExplained() {
        Throwable newer = new UnsupportedClassVersionError(
                "org/acme/X has been compiled by a more recent version of the Java Runtime (class file version 69.0), this version...");

        assertThat(Causes.words(newer))
                .isEqualTo("it is compiled for Java 25, and this is Java "
                        + Runtime.version().feature());
        assertThat(Causes.remedy(newer))
                .isEqualTo("run nuprobe with a newer Java, or compile the plugin with --release 17");
    }

    private static Catalogue search(Plugin plugin) {
        return Search.of(List.of(plugin), List.of(), List.of());
    }
}
