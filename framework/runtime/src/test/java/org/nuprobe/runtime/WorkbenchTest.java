package org.nuprobe.runtime;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class WorkbenchTest {
    @TempDir
    Path folder;

    private final Workbench workbench = Bench.workbench();

    @Test
    void aComponentIsMadeFromAnIdOrFlowYaml() {
        Source plain = workbench.component(Kind.SOURCE, "beam", "--source");
        Source set = workbench.component(Kind.SOURCE, "{ use: beam, with: { energy: 5 MeV } }", "--source");

        assertThat(energy(plain)).isCloseTo(30, within(1e-12));
        assertThat(energy(set)).isCloseTo(5, within(1e-12));
    }

    @Test
    void problemsOfAnOptionNameTheOption() {
        assertThatThrownBy(() -> workbench.component(Kind.SOURCE, "baem", "--source"))
                .hasMessage("--source: there is no source \"baem\"\n    did you mean \"beam\"?");
        assertThatThrownBy(() -> workbench.component(Kind.SOURCE, "{ use: beam, with: { energy: 5 } }", "--source"))
                .hasMessage(
                        "--source: \"energy\": \"5\" has no unit\n"
                                + "    a quantity of dimension energy is wanted here, in eV, keV, MeV, GeV, TeV, keVnr, keVee, eVee (for example \"1 keV\")");
        assertThatThrownBy(() -> workbench.component(Kind.SOURCE, "{ use: beam", "--source"))
                .hasMessageStartingWith("--source: this is no YAML:");
        assertThatThrownBy(() -> workbench.component(Kind.SOURCE, "", "--source"))
                .hasMessage("--source: \"\" has no value");
    }

    @Test
    void assignmentsMakeAPoint() {
        Interaction vector = workbench.component(Kind.INTERACTION, "heavy-vector", "--interaction");
        List<Parameter> declared = vector.parameters();
        Point point = workbench.point(declared, List.of("g_x=0.5", "m_x = 10 MeV"), "--set");

        assertThat(point.get(declared.get(0))).isEqualTo(0.5);
        assertThat(point.get(declared.get(1)) / Units.MEV).isCloseTo(10, within(1e-12));
        assertThat(workbench.point(declared, List.of(), "--set").get(declared.get(1)))
                .isEqualTo(declared.get(1).initial());
    }

    @Test
    void allProblemsOfAssignmentsAreToldAtOnce() {
        List<Parameter> declared = workbench
                .component(Kind.INTERACTION, "heavy-vector", "--interaction")
                .parameters();
        List<String> wrong = List.of("gx=1", "g_x", "g_x=-1", "m_x=10", "g_x=1", "g_x=2", "=3");

        assertThatThrownBy(() -> workbench.point(declared, wrong, "--set"))
                .isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(((InvalidInput) e).problems())
                        .extracting(problem -> problem.message())
                        .containsExactly(
                                "there is no parameter \"gx\" here",
                                "\"g_x\" is no assignment",
                                "g_x must lie in [0, 10], not -1",
                                "m_x: \"10\" has no unit",
                                "g_x is set twice",
                                "\"=3\" is no assignment"));
    }

    @Test
    void tablesBesideTheAnalysisFileAreFound() {
        Bench.file(folder.resolve("mine/events.csv"), "events [1]\n1\n");
        Path file = Bench.file(
                folder.resolve("analysis.yaml"),
                Bench.ANALYSIS.replace(
                        "background: { events: 10 }", "background: { events: 10 }, table: mine/events.csv"));
        Plan plan = workbench.check(workbench.read(file));

        assertThat(workbench.run(plan, Progress.SILENT).provenance().data()).containsOnlyKeys("mine/events.csv");
    }

    @Test
    void tablesBesideThePersonAtTheCommandLineAreFound() {
        Bench.file(folder.resolve("mine/events.csv"), "events [1]\n1\n");
        String bench = "{ use: bench, with: { exposure: 1 t yr, response: { with: { threshold: 5 keV } },"
                + " background: { events: 10 }, table: mine/events.csv } }";

        Assembly here = workbench.assembly(folder);
        assertThat(here.component(Kind.EXPERIMENT, bench, "--experiment").regions())
                .isNotEmpty();
        assertThat(here.data()).containsOnlyKeys("mine/events.csv");
        assertThatThrownBy(() -> workbench.assembly().component(Kind.EXPERIMENT, bench, "--experiment"))
                .hasMessageStartingWith("mine/events.csv: there is no such table");
    }

    @Test
    void aPlanSaysWhatBecomesOfEveryParameter() {
        PlannedCase planned =
                workbench.check(Bench.document(Bench.ANALYSIS)).cases().get(0);

        assertThat(planned.parameters())
                .extracting(use -> use.declared().id() + " " + use.part().word())
                .containsExactly("g_x scanned", "beam_flux profiled", "m_x fixed");
        assertThat(planned.scanPoints()).isEqualTo(5);
        assertThat(workbench.check(Bench.document(Bench.ANALYSIS)).scanPoints()).isEqualTo(20);
        assertThat(planned.varied()).containsEntry("exposure", "1 t yr").containsEntry("threshold", "5 keV");
    }

    @Test
    void homeHasDataAndExtensionsAsFarAsTheyExist() {
        assertThat(Home.at(folder)).isEqualTo(new Home(folder, List.of(), List.of()));
        Bench.file(folder.resolve("data/x.csv"), "");
        Bench.file(folder.resolve("extensions/x/x.txt"), "");

        Home home = Home.at(folder);
        assertThat(home.data()).containsExactly(folder.resolve("data"));
        assertThat(home.extensions()).containsExactly(folder.resolve("extensions"));
        assertThat(home.withData(folder).data()).containsExactly(folder, folder.resolve("data"));
        assertThat(home.withMoreData(folder).data()).containsExactly(folder.resolve("data"), folder);
        assertThat(home.withMoreData(folder.resolve("nowhere"))).isEqualTo(home);
        assertThat(home.withExtensions(folder).extensions()).containsExactly(folder.resolve("extensions"), folder);
    }

    private static double energy(Source source) {
        return source.flux(Point.INITIAL)
                        .components()
                        .get(0)
                        .spectrum()
                        .lines()
                        .get(0)
                        .energy()
                / Units.MEV;
    }
}
