package org.nuprobe.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class EventsCommandTest {
    private static final List<String> B8_IN_XENON =
            List.of("events", "--source", "solar", "--component", "b8", "--target", "xenon", "--channel", "nuclear");

    @TempDir
    private Path folder;

    @Test
    void theTableSaysWhatWasCountedAndHowMuch() {
        List<String> lines = b8("--threshold", "0.3 keV").fine().lines();
        assertThat(String.join(" ", lines.subList(0, lines.indexOf(""))))
                .contains(
                        "solar",
                        "b8",
                        "propagation solar-msw",
                        "xenon",
                        "nuclear",
                        "standard-model",
                        "0.3 keV",
                        "1 t yr");
        assertThat(lines.subList(lines.indexOf("") + 1, lines.size())).first().isEqualTo("component  events");
        assertThat(lines).last().asString().startsWith("total      ");
    }

    @Test
    void jsonHoldsTheTotalTheComponentsTheQuestionAndWhereItCameFrom() {
        String json = b8("--threshold", "0.3 keV", "--format", "json").fine().out();
        assertThat(json)
                .startsWith("{\n  \"events\": ")
                .contains("\"by_component\": {\n    \"b8\": ")
                .contains("\"threshold_keV\": 0.3")
                .contains("\"exposure_t_yr\": 1")
                .contains("\"propagation\": \"solar-msw\"")
                .contains("\"solar_flux_b8\": \"1\"")
                .contains("\"kind\": \"form-factor\"")
                .containsPattern("\"solar/b8-spectrum.csv\": \"[0-9a-f]{64}\"");
        assertThat(number(json, "events")).isEqualTo(number(json, "b8"));
    }

    @Test
    void csvEndsWithTheSumOfItsRows() {
        List<String> lines = new ArrayList<>(run(
                        "events",
                        "--source",
                        "solar",
                        "--target",
                        "germanium",
                        "--channel",
                        "nuclear",
                        "--threshold",
                        "0.1 keV",
                        "--format",
                        "csv")
                .fine()
                .lines());
        assertThat(lines.remove(0)).isEqualTo("component,events");
        String total = lines.remove(lines.size() - 1);
        assertThat(total).startsWith("total,");
        assertThat(lines).hasSize(8);
        double sum = lines.stream().mapToDouble(EventsCommandTest::last).sum();
        assertThat(last(total)).isCloseTo(sum, within(1e-12 * sum));
    }

    @Test
    void eventsAreProportionalToTheExposure() {
        double year = total(b8("--threshold", "0.3 keV", "--format", "csv"));
        double more = total(b8("--threshold", "0.3 keV", "--format", "csv", "--exposure", "36525 kg d"));
        assertThat(more / year).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void windowsAddUp() {
        double all = total(b8("--threshold", "0.3 keV", "--format", "csv"));
        double low = total(b8("--threshold", "0.3 keV", "--upper", "1 keV", "--format", "csv"));
        double high = total(b8("--threshold", "1 keV", "--format", "csv"));
        assertThat(low + high).isCloseTo(all, within(1e-9 * all));
    }

    @Test
    void aThresholdThatNoRecoilReachesLeavesNothing() {
        assertThat(total(b8("--threshold", "1 MeV", "--format", "csv"))).isZero();
    }

    @Test
    void aRateThatDivergesAtZeroNeedsAThreshold() {
        Shell.Answer answer =
                b8("--interaction", "standard-model", "--interaction", "magnetic-moment", "--set", "mu_nu=1e-11");
        assertThat(answer.err())
                .startsWith("events: these components do not go together: the rate of ")
                .contains("grows like 1/T towards zero recoil")
                .doesNotContain("Exception");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void thePlotBeginsWithTheEventsAboveTheThreshold() {
        b8("--threshold", "0.3 keV", "--exposure", "2 t yr", "--plot", "events.svg")
                .fine();
        assertThat(folder.resolve("events.svg")).content().contains("Events above $T$ in 2 t yr");
        b8("--plot", "from-zero.png").fine();
        assertThat(folder.resolve("from-zero.png")).isNotEmptyFile();
        Shell.Answer nothing = b8("--threshold", "1 MeV", "--plot", "nothing.svg");
        assertThat(nothing.err()).isEqualTo("nuprobe: no recoil reaches the threshold: there is nothing to draw\n");
        assertThat(nothing.code()).isEqualTo(1);
    }

    @Test
    void settingsStandInFlowYaml() {
        double free = total(electrons("{use: xenon, with: {electrons: free}}"));
        double bound = total(electrons("xenon"));
        assertThat(free).isGreaterThan(1.01 * bound);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        run(
                        "events",
                        "--source",
                        "solr",
                        "--target",
                        "xenonn",
                        "--channel",
                        "nuclea",
                        "--threshold",
                        "0.3",
                        "--exposure",
                        "1 t",
                        "--interaction",
                        "standardmodel",
                        "--format",
                        "xml")
                .wrong("""
                        --format: there is no choice "xml"
                            choices: table, csv, json
                        --threshold: "0.3" has no unit
                            %1$s
                        --exposure: "1 t" is a quantity of dimension mass
                            %2$s
                        --source: there is no source "solr"
                            did you mean "solar"?
                        --target: there is no target "xenonn"
                            did you mean "xenon"?
                        --channel: there is no choice "nuclea"
                            did you mean "nuclear"?
                        --interaction: there is no interaction "standardmodel"
                            did you mean "standard-model"?
                        """.formatted(
                                "a quantity of dimension energy is wanted here, in eV, keV, MeV, GeV, TeV, keVnr, keVee, eVee (for example \"1 keV\")",
                                "a quantity of dimension mass time is wanted here, in t yr (for example \"1 t yr\")"));
    }

    @Test
    void anUnknownComponentHasNearMisses() {
        run(
                        "events",
                        "--source",
                        "solar",
                        "--component",
                        "b9",
                        "--component",
                        "zz",
                        "--target",
                        "xenon",
                        "--channel",
                        "nuclear")
                .wrong("""
                        --component: the source has no component "b9"
                            did you mean "b8"?
                        --component: the source has no component "zz"
                            components: pp, pep, hep, be7, b8, n13, o15, f17
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--threshold | -1 keV | --threshold: \"-1 keV\" is below zero",
                "--exposure | 0 t yr | --exposure: \"0 t yr\" is not above zero",
                "--upper | 0.1 keV | --upper: 0.1 keV is not above the threshold of 0.3 keV",
                "--set | mu=1 | --set: there is no parameter \"mu\" here",
                "--set | solar_flux_b8 | --set: \"solar_flux_b8\" is no assignment",
                "--propagation | solar-mws | --propagation: there is no propagation \"solar-mws\"",
            })
    void aValueThatCannotBeMeantIsRefused(String option, String value, String complaint) {
        List<String> arguments = new ArrayList<>(B8_IN_XENON);
        if (!option.equals("--threshold")) {
            arguments.addAll(List.of("--threshold", "0.3 keV"));
        }
        arguments.addAll(List.of(option, value));
        Shell.Answer answer = run(arguments.toArray(String[]::new));
        assertThat(answer.err()).startsWith(complaint);
        assertThat(answer.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{use: xenon, with: {elektrons: free}}", "{use: xenon, wiht: {}}", "{use: xenon", "{}", ""})
    void brokenFlowYamlIsSaidWithoutATrace(String target) {
        Shell.Answer answer =
                run("events", "--source", "solar", "--target", target, "--channel", "electron", "--threshold", "1 keV");
        assertThat(answer.err()).startsWith("--target").doesNotContain("at org.nuprobe");
        assertThat(answer.code()).isEqualTo(2);
    }

    @Test
    void withoutPropagationEveryNeutrinoStaysAsItWasMade() {
        double oscillated = total(pp());
        double produced = total(pp("--propagation", "none"));
        assertThat(produced / oscillated).isBetween(1.4, 1.7);
    }

    private Shell.Answer pp(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "events",
                "--source",
                "solar",
                "--component",
                "pp",
                "--target",
                "xenon",
                "--channel",
                "electron",
                "--threshold",
                "2 keV",
                "--upper",
                "30 keV",
                "--format",
                "csv"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Shell.Answer electrons(String target) {
        return run(
                "events",
                "--source",
                "solar",
                "--component",
                "pp",
                "--target",
                target,
                "--channel",
                "electron",
                "--threshold",
                "1 keV",
                "--upper",
                "10 keV",
                "--format",
                "csv");
    }

    @Test
    void aTableOfTheWorkingDirectoryIsFound() {
        new Shell(folder).write("flux.csv", "energy [MeV],nue [1/(cm^2 s MeV)]\n5,1e5\n10,1e5\n");
        String source = "{ use: tabulated, with: { table: flux.csv } }";
        String[] question = {
            "events", "--source", source, "--target", "xenon", "--channel", "nuclear", "--format", "csv"
        };
        assertThat(total(run(question))).isPositive();
    }

    @Test
    void theSameInteractionTwiceIsRefused() {
        Shell.Answer answer = b8("--interaction", "standard-model", "--interaction", "standard-model");
        assertThat(answer.err()).contains("an interaction stands there twice").contains("leave one out");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
    }

    private Shell.Answer b8(String... more) {
        List<String> arguments = new ArrayList<>(B8_IN_XENON);
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Shell.Answer run(String... arguments) {
        return new Shell(folder).run(arguments);
    }

    private static double total(Shell.Answer answer) {
        List<String> lines = answer.fine().lines();
        return last(lines.get(lines.size() - 1));
    }

    private static double last(String row) {
        return Double.parseDouble(row.substring(row.lastIndexOf(',') + 1));
    }

    private static double number(String json, String key) {
        return Double.parseDouble(json.replaceFirst("(?s).*?\"" + key + "\": ([^,\\s}]+).*", "$1"));
    }
}
