package org.nuprobe.runtime.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.runtime.document.ParameterRequest.Knowledge;
import org.nuprobe.runtime.document.ParameterRequest.ScanRequest;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.YamlText;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentReaderTest {
    private static final String SMALL = """
            format: 1
            experiments: bench
            interactions: weak
            statistic: profile
            """;

    @Test
    void whatIsLeftOutHasItsDefault() {
        Document document = Bench.document(SMALL);
        AnalysisCase only = document.cases().get(0);

        assertThat(document.title()).isEmpty();
        assertThat(document.seed()).isEqualTo(1);
        assertThat(document.plots()).isEmpty();
        assertThat(document.cases()).hasSize(1);
        assertThat(only.id()).isEqualTo("analysis");
        assertThat(only.varied()).isEmpty();
        assertThat(only.parameters()).isEmpty();
    }

    @Test
    void aComponentStandsAloneOrWithSettings() {
        Document document = Bench.document(
                SMALL.replace("interactions: weak", "interactions: [ weak, { use: strong, with: { charge: 3 } } ]"));
        List<Use> uses = ((Question.Judgement) document.cases().get(0).question()).interactions();

        assertThat(uses).extracting(Use::id).containsExactly("weak", "strong");
        assertThat(uses.get(0).with().fields()).isEmpty();
        assertThat(YamlText.of(uses.get(1).with())).isEqualTo("charge: 3\n");
        assertThat(uses.get(1).place()).hasToString("analysis.yaml:3:30");
    }

    @Test
    void theLastVariedQuantityRunsFastest() {
        Document document = Bench.document("""
                format: 1
                vary: { a: [ 1, 2 ], b: [ x, y, z ] }
                experiments: { use: bench, with: { region: "${a}${b}" } }
                interactions: weak
                statistic: profile
                """);

        assertThat(document.cases())
                .extracting(AnalysisCase::varied)
                .containsExactly(
                        Map.of("a", "1", "b", "x"),
                        Map.of("a", "1", "b", "y"),
                        Map.of("a", "1", "b", "z"),
                        Map.of("a", "2", "b", "x"),
                        Map.of("a", "2", "b", "y"),
                        Map.of("a", "2", "b", "z"));
        assertThat(YamlText.of(((Question.Judgement) document.cases().get(4).question())
                        .experiments()
                        .get(0)
                        .with()))
                .isEqualTo("region: \"2y\"\n");
        assertThat(document.cases().get(0).resolved().fields()).doesNotContainKey("vary");
    }

    @Test
    void idsOfCasesAreFileNamesThatSayWhichCaseItIs() {
        assertThat(ids("[ 25 %, 0.3 keV, 12 1/(t yr keV), \"/../\", 1e-3 ]"))
                .containsExactly(
                        "analysis-25-percent",
                        "analysis-0.3-kev",
                        "analysis-12-1-t-yr-kev",
                        "analysis-x",
                        "analysis-1e-3");
    }

    @Test
    void idsOfCasesThatLookAlikeAreNumbered() {
        assertThat(ids("[ 1 keV, 1 kev, \"1-KeV\" ]"))
                .containsExactly("analysis-1-kev", "analysis-1-kev-2", "analysis-1-kev-3");
    }

    @Test
    void idsOfCasesAreNotLongerThanAFileNameMayBe() {
        String word = "x".repeat(300);

        assertThat(ids("[ " + word + "1, " + word + "2 ]"))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).hasSizeLessThan(130));
    }

    @Test
    void everyAnalysisHasItsOwnVariation() {
        Document document = Bench.document("""
                format: 1
                seed: 1e3
                analyses:
                  - id: one
                    vary: { a: [ 1, 2 ] }
                    experiments: [ { use: bench, with: { region: "${a}" } } ]
                    interactions: [ weak ]
                    statistic: profile
                  - id: two.0
                    experiments: [ bench ]
                    interactions: [ weak ]
                    statistic: profile
                """);

        assertThat(document.seed()).isEqualTo(1000);
        assertThat(document.cases()).extracting(AnalysisCase::id).containsExactly("one-1", "one-2", "two.0");
        assertThat(document.cases()).extracting(AnalysisCase::analysis).containsExactly("one", "one", "two.0");
    }

    @Test
    void parametersAreReadAsTheyStand() {
        Map<String, ParameterRequest> parameters =
                Bench.document(SMALL + """
                        parameters:
                          a: { scan: { from: 1 keV, to: 1 MeV, points: 3, spacing: log } }
                          b: { scan: { values: [ 1, 2 ] } }
                          c: { value: 3 m, fit: true, bounds: [ 1 m, 5 m ] }
                          d: { constraint: none }
                          e: { constraint: { mean: 1, sigma: 2 % } }
                        """).cases().get(0).parameters();

        assertThat(parameters).containsOnlyKeys("a", "b", "c", "d", "e");
        ScanRequest.Range range = (ScanRequest.Range) parameters.get("a").scan().orElseThrow();
        assertThat(range.from().text()).isEqualTo("1 keV");
        assertThat(range.points()).isEqualTo(3);
        assertThat(range.logarithmic()).isTrue();
        assertThat(((ScanRequest.Values) parameters.get("b").scan().orElseThrow()).values())
                .hasSize(2);
        assertThat(parameters.get("c").value().orElseThrow().text()).isEqualTo("3 m");
        assertThat(parameters.get("c").fit()).contains(true);
        assertThat(parameters.get("c").bounds()).hasSize(2);
        assertThat(parameters.get("d").constraint().orElseThrow()).isInstanceOf(Knowledge.Nothing.class);
        assertThat(((Knowledge.Gaussian) parameters.get("e").constraint().orElseThrow())
                        .sigma()
                        .text())
                .isEqualTo("2 %");
    }

    @Test
    void aPlotIsReadWithItsDefaults() {
        Document document = Bench.document(Bench.ANALYSIS + """
                plots:
                  - { file: one, x: exposure, y: g_x.last }
                  - file: two
                    title: Two
                    x: exposure
                    y: g_x.last
                    lines: [ threshold, analysis ]
                    x-label: "$m t$"
                    y-label: $g$
                    scale: { x: log, y: linear }
                    where: { threshold: [ 5 keV, 20 keV ], analysis: analysis }
                    overlay: { table: limits/some.csv, labels: [ a ] }
                """);
        PlotRequest one = document.plots().get(0);
        PlotRequest two = document.plots().get(1);

        assertThat(one.title() + one.xAxis().label() + one.yAxis().label()).isEmpty();
        assertThat(one.lines()).isEmpty();
        assertThat(one.where()).isEmpty();
        assertThat(one.overlay()).isEmpty();
        assertThat(one.xAxis().scale()).isEqualTo(Scale.AUTO);
        assertThat(two.title()).isEqualTo("Two");
        assertThat(two.lines()).containsExactly("threshold", "analysis");
        assertThat(two.xAxis().label()).isEqualTo("$m t$");
        assertThat(two.xAxis().scale()).isEqualTo(Scale.LOG);
        assertThat(two.yAxis().scale()).isEqualTo(Scale.LINEAR);
        assertThat(two.where()).containsEntry("threshold", List.of("5 keV", "20 keV"));
        assertThat(two.overlay().orElseThrow().table()).isEqualTo("limits/some.csv");
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Bench.root().resolve("docs/examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheDocumentationIsRead(Path file) {
        assertThat(DocumentReader.read(file).cases()).isNotEmpty();
    }

    private static List<String> ids(String values) {
        String text = SMALL.replace(
                "experiments: bench",
                "vary: { a: " + values + " }\nexperiments: { use: bench, with: { region: \"${a}\" } }");
        return Bench.document(text).cases().stream().map(AnalysisCase::id).toList();
    }
}
