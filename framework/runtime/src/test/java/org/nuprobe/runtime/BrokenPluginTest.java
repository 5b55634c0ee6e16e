package org.nuprobe.runtime;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BrokenPluginTest {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);

    @Test
    void anOldClassThatFailsInUseIsThePluginsFault() {
        Interaction old = new Interaction() {
            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                throw new NoSuchMethodError("Channels.newer()");
            }
        };

        assertThatThrownBy(() -> run(registrar -> registrar.add(Kind.INTERACTION, "broken", context -> old)))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining(
                        "a plugin of the case analysis-1-t-yr-5-kev is broken: NoSuchMethodError: Channels.newer()")
                .hasMessageContaining("build it again");
    }

    @Test
    void aComponentThatCannotSayItsParametersIsThePluginsFault() {
        Interaction mute = new Interaction() {
            @Override
            public List<Parameter> parameters() {
                throw new NullPointerException("no parameters");
            }
        };

        assertThatThrownBy(() -> run(registrar -> registrar.add(Kind.INTERACTION, "broken", context -> mute)))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining("NullPointerException: no parameters");
    }

    @Test
    void aFailedComputationNamesItsCase() {
        Interaction failing = new Interaction() {
            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                return List.of(new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.universal(), q2 -> {
                            throw new ArithmeticException("divided by the vacuum");
                        }));
            }
        };

        assertThatThrownBy(() -> run(registrar -> registrar.add(Kind.INTERACTION, "broken", context -> failing)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the case analysis-1-t-yr-5-kev failed: ")
                .hasMessageContaining("divided by the vacuum");
    }

    @Test
    void whatDoesNotGoTogetherIsToldBeforeAnythingIsComputed() {
        Interaction picky = new Interaction() {
            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                throw new IllegalArgumentException("nothing is known of " + nucleus.name());
            }
        };
        Workbench workbench = Workbench.open(
                new Home(Bench.root(), List.of(), List.of()),
                new BenchPlugin(),
                registrar -> registrar.add(Kind.INTERACTION, "picky", context -> picky));
        String spectrum = """
                format: 1
                spectrum: { source: beam, target: isotope, channel: nuclear, from: 1 keV }
                interactions: picky
                """;

        for (String text :
                List.of(spectrum, Bench.ANALYSIS.replace("[ weak, heavy-vector ]", "[ heavy-vector, picky ]"))) {
            assertThat(Bench.complaint(workbench, text))
                    .contains("these components do not go together: nothing is known of Ar40");
        }
    }

    @Test
    void aResultThatCannotBeWrittenIsThePluginsFault() {
        Result.Table table = new Result.Table("../outside", "", List.of());
        Result.Value value = new Result.Value("x", 1, ONE, "");

        assertThatThrownBy(() -> runStatistic((model, scan, run) -> new Result(List.of(), List.of(table), List.of())))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining(
                        "the statistic \"broken\" gives a table whose id \"../outside\" is not lower-case words with hyphens");
        assertThatThrownBy(() ->
                        runStatistic((model, scan, run) -> new Result(List.of(value, value), List.of(), List.of())))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining("gives the value x twice");
    }

    @Test
    void theCasesThatDoNotNeedABrokenPluginHaveTheirResult() {
        Interaction late = new Interaction() {
            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                return List.of(new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.universal(), q2 -> {
                            throw new NoSuchMethodError("Channels.newer()");
                        }));
            }
        };
        Interaction early = new Interaction() {
            @Override
            public List<Parameter> parameters() {
                throw new NoSuchMethodError("Parameter.newer()");
            }
        };
        Workbench workbench =
                Workbench.open(new Home(Bench.root(), List.of(), List.of()), new BenchPlugin(), registrar -> {
                    registrar.add(Kind.INTERACTION, "late", context -> late);
                    registrar.add(Kind.INTERACTION, "early", context -> early);
                });
        String text = Bench.ANALYSIS
                .replace(
                        "  exposure: [ 1 t yr, 10 t yr ]",
                        "  exposure: [ 1 t yr ]\n  new: [ early, heavy-vector, late ]")
                .replace("[ weak, heavy-vector ]", "[ weak, \"${new}\" ]")
                .replace(
                        "g_x: { scan: { from: 0.001, to: 0.1, points: 5, spacing: log } }",
                        "beam_flux: { scan: { values: [ 0.9, 1.1 ] } }");
        Plan plan = workbench.check(Bench.document(text));
        RunOutcome outcome = workbench.run(plan, Progress.SILENT);

        assertThat(plan.failures()).hasSize(2).allMatch(each -> each.varied().containsValue("early"));
        assertThat(outcome.cases()).hasSize(2).allMatch(each -> each.varied().containsValue("heavy-vector"));
        assertThat(outcome.failures())
                .extracting(each -> each.varied().get("new"))
                .containsExactly("early", "early", "late", "late");
        assertThat(outcome.failures().get(3).problem().what()).contains("NoSuchMethodError: Channels.newer()");
    }

    private static void runStatistic(Statistic statistic) {
        run(
                registrar -> registrar.add(Kind.STATISTIC, "broken", context -> statistic),
                Bench.ANALYSIS.replace("use: profile, with: { confidence: 90 % }", "use: broken"));
    }

    private static void run(Plugin plugin) {
        run(plugin, Bench.ANALYSIS.replace("heavy-vector", "heavy-vector, broken"));
    }

    private static void run(Plugin plugin, String text) {
        Workbench workbench = Workbench.open(new Home(Bench.root(), List.of(), List.of()), new BenchPlugin(), plugin);
        workbench.run(workbench.check(Bench.document(text)), Progress.SILENT);
    }
}
