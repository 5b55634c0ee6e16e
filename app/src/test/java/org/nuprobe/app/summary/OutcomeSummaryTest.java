package org.nuprobe.app.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.document.Document;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.Provenance;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;

final class OutcomeSummaryTest {
    private static final String CONVENTION = "90 % CL: Delta chi2 = 2.71, two-sided";

    @Test
    void theLastVariedQuantityRunsAcrossAndTinyNumbersShareAPowerOfTen() {
        List<CaseOutcome> cases = new ArrayList<>();
        double limit = 1.6e-10;
        for (String threshold : List.of("0.3 keV", "1 keV")) {
            for (String exposure : List.of("1 t yr", "40 t yr")) {
                cases.add(outcome("nr", Map.of("a", threshold, "b", exposure), List.of(CONVENTION), limit, 0));
                limit /= 2;
            }
        }
        assertThat(summary(cases)).isEqualTo("""
                Sensitivity

                nr (4 cases)
                  90 % CL: Delta chi2 = 2.71, two-sided
                  the same in every case: mu_nu.best = 0

                  mu_nu.upper [1e-12] by b
                  a        1 t yr  40 t yr
                  -------  ------  -------
                  0.3 keV  160.0     80.00
                  1 keV     40.00    20.00""");
    }

    @Test
    void aSingleVariedQuantityMakesTheRows() {
        List<CaseOutcome> cases = List.of(
                outcome("er", Map.of("exposure", "1 t yr"), List.of(CONVENTION), 1.234e-11, 0),
                outcome("er", Map.of("exposure", "40 t yr"), List.of(CONVENTION), Double.NaN, 0));
        assertThat(summary(cases)).isEqualTo("""
                Sensitivity

                er (2 cases)
                  90 % CL: Delta chi2 = 2.71, two-sided
                  the same in every case: mu_nu.best = 0

                  exposure  mu_nu.upper [1e-12]
                  --------  -------------------
                  1 t yr                  12.34
                  40 t yr               none""");
    }

    @Test
    void manyValuesOfFewCasesMakeTheRows() {
        List<CaseOutcome> cases = new ArrayList<>();
        for (int k = 1; k <= 2; k++) {
            List<Result.Value> values = new ArrayList<>();
            for (String component : List.of("total", "pp", "pep", "hep", "be7")) {
                values.add(new Result.Value("recoils." + component, k * values.size() + k, Unit.parse("1"), "recoils"));
            }
            Result result = new Result(values, List.of(), List.of());
            cases.add(new CaseOutcome("sun-" + k, "sun", Map.of("target", "t" + k), List.of(), List.of(), result));
        }
        assertThat(summary(cases)).isEqualTo("""
                Sensitivity

                sun (2 cases)

                  target            t1      t2
                  -------------  -----  ------
                  recoils.total  1.000   2.000
                  recoils.pp     2.000   4.000
                  recoils.pep    3.000   6.000
                  recoils.hep    4.000   8.000
                  recoils.be7    5.000  10.00""");
    }

    @Test
    void aSingleCaseListsEveryValueWithItsMeaning() {
        assertThat(summary(List.of(outcome("analysis", Map.of(), List.of(CONVENTION), 4e-12, 1e-13))))
                .isEqualTo("""
                        Sensitivity

                        analysis
                          90 % CL: Delta chi2 = 2.71, two-sided

                          value                         meaning
                          -------------------  -------  -----------
                          mu_nu.best [1e-15]   100.0    best fit
                          mu_nu.upper [1e-12]    4.000  upper limit""");
    }

    @Test
    void aStatementOfSomeCasesNamesThem() {
        List<CaseOutcome> cases = List.of(
                outcome("nr", Map.of("exposure", "1 t yr"), List.of(CONVENTION, "a fit failed"), 1e-11, 0),
                outcome("nr", Map.of("exposure", "2 t yr"), List.of(CONVENTION, "at the bound"), 2e-11, 0),
                outcome("nr", Map.of("exposure", "3 t yr"), List.of(CONVENTION, "at the bound"), 3e-11, 0));
        assertThat(summary(cases))
                .contains("  " + CONVENTION + "\n")
                .contains("  nr-1 t yr: a fit failed\n")
                .contains("  2 of 3 cases: at the bound\n")
                .containsOnlyOnce(CONVENTION);
    }

    @Test
    void aValueWithADimensionIsShownInItsUnit() {
        Unit kev = Unit.parse("keV");
        assertThat(ValueScale.of(kev, List.of(3 * Units.KEV)).cell(3 * Units.KEV))
                .isEqualTo("3.000");
        assertThat(ValueScale.of(kev, List.of(3 * Units.KEV)).title("m.best")).isEqualTo("m.best [keV]");
    }

    @Test
    void plainNumbersThatAreNotAllTinyKeepTheirSize() {
        assertThat(ValueScale.of(Unit.parse("1"), List.of(1e-12, 0.5)).title("x"))
                .isEqualTo("x");
        assertThat(ValueScale.of(Unit.parse("1"), List.of(0.0, Double.NaN)).title("x"))
                .isEqualTo("x");
        assertThat(ValueScale.of(Unit.parse("1"), List.of(0.9e-12)).title("x")).isEqualTo("x [1e-12]");
        assertThat(ValueScale.of(Unit.parse("1"), List.of(3e-4, -2e-4)).cell(-2e-4))
                .isEqualTo("-200.0");
    }

    private static String summary(List<CaseOutcome> cases) {
        Place nowhere = Place.of("test.yaml");
        Document document = new Document(
                Path.of("test.yaml"), "Sensitivity", 1, List.of(), List.of(), List.of(), Node.Section.empty(nowhere));
        Provenance provenance = new Provenance("0", "", List.of(), new TreeMap<>(), 1, List.of(), List.of(), "");
        return String.join("\n", OutcomeSummary.of(new RunOutcome(document, cases, List.of(), provenance, List.of())));
    }

    private static CaseOutcome outcome(
            String analysis, Map<String, String> varied, List<String> statements, double upper, double best) {
        Unit one = Unit.parse("1");
        Map<String, String> sorted = new LinkedHashMap<>(new TreeMap<>(varied));
        Result result = new Result(
                List.of(
                        new Result.Value("mu_nu.best", best, one, "best fit"),
                        new Result.Value("mu_nu.upper", upper, one, "upper limit")),
                List.of(),
                statements);
        String id = analysis + "-" + String.join("-", sorted.values());
        return new CaseOutcome(id, analysis, sorted, List.of(), List.of(), result);
    }
}
