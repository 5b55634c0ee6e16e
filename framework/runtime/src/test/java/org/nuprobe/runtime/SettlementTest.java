package org.nuprobe.runtime;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.result.ParameterUse;
import org.nuprobe.runtime.result.ParameterUse.Part;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SettlementTest {
    @Test
    void aConstraintOfTheAnalysisReplacesTheDeclaredOne() {
        Constraint.Gaussian gaussian =
                (Constraint.Gaussian) use("beam_flux: { constraint: { mean: 1, sigma: 2 % } }", "beam_flux")
                        .constraint();

        assertThat(gaussian.sigma()).isCloseTo(0.02, within(1e-15));
    }

    @Test
    void aPercentageIsOneOfTheMean() {
        Constraint.Gaussian gaussian = (Constraint.Gaussian)
                use("m_x: { constraint: { mean: 2 GeV, sigma: 5 % } }", "m_x").constraint();

        assertThat(gaussian.mean() / Units.GEV).isCloseTo(2, within(1e-12));
        assertThat(gaussian.sigma() / Units.GEV).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aConstrainedCoefficientIsProfiledUnlessItIsHeld() {
        assertThat(use("m_x: {}", "beam_flux").part()).isEqualTo(Part.PROFILED);
        assertThat(use("beam_flux: { fit: false }", "beam_flux").part()).isEqualTo(Part.FIXED);
        assertThat(use("beam_flux: { fit: false, value: 1.1 }", "beam_flux").value())
                .isEqualTo(1.1);
    }

    @Test
    void aNormalisationThatTheDataAreToTellIsProfiledWithoutAConstraint() {
        Parameter flux = Parameter.fittedNormalisation("flux", "a flux");
        ParameterUse use = Settlement.of(List.of(flux), Map.of()).uses().get(0);

        assertThat(use.part()).isEqualTo(Part.PROFILED);
        assertThat(use.constraint()).isEqualTo(Constraint.FITTED);
        Parameter unknown = flux.constrained(Constraint.NONE);
        assertThat(Settlement.of(List.of(unknown), Map.of()).uses().get(0).part())
                .isEqualTo(Part.FIXED);
    }

    @Test
    void aShapeParameterIsFixedUnlessItIsFittedOrConstrained() {
        assertThat(use("m_x: {}", "m_x").part()).isEqualTo(Part.FIXED);
        assertThat(use("m_x: { fit: true }", "m_x").part()).isEqualTo(Part.PROFILED);
        assertThat(use("m_x: { constraint: { mean: 1 GeV, sigma: 1 MeV } }", "m_x")
                        .part())
                .isEqualTo(Part.PROFILED);
    }

    @Test
    void forgettingAConstraintLeavesTheParameterFree() {
        ParameterUse use = use("beam_flux: { constraint: none }", "beam_flux");

        assertThat(use.part()).isEqualTo(Part.PROFILED);
        assertThat(use.constraint()).isEqualTo(Constraint.NONE);
    }

    @Test
    void boundsOfTheAnalysisLieInsideTheDeclaredOnes() {
        ParameterUse use = use("m_x: { bounds: [ 1 MeV, 2 MeV ] }", "m_x");

        assertThat(use.bounds().low() / Units.MEV).isCloseTo(1, within(1e-12));
        assertThat(use.value() / Units.MEV).isCloseTo(2, within(1e-12));
        assertThat(Bench.complaint(Bench.workbench(), text("m_x: { bounds: [ 1 eV, 2 MeV ] }")))
                .contains("\"bounds\": m_x must lie in [0.001 MeV, 100000 MeV], not 1 eV");
    }

    @Test
    void aLogarithmicScanHasEqualRatiosAndExactEnds() {
        double[] values = planned("m_x: {}").scan().axes().get(0).values();

        assertThat(values).hasSize(5);
        assertThat(values[0]).isEqualTo(0.001);
        assertThat(values[4]).isEqualTo(0.1);
        assertThat(values[1] / values[0]).isCloseTo(values[3] / values[2], within(1e-12));
    }

    @Test
    void aLinearScanHasEqualStepsAndAListIsTakenAsItIs() {
        double[] linear = planned("m_x: { scan: { from: 1 GeV, to: 2 GeV, points: 3 } }")
                .scan()
                .axes()
                .get(1)
                .values();
        double[] listed = planned("m_x: { scan: { values: [ 10 keV, 1 MeV ] } }")
                .scan()
                .axes()
                .get(1)
                .values();

        assertThat(linear[1] / Units.GEV).isCloseTo(1.5, within(1e-12));
        assertThat(listed[1] / Units.MEV).isCloseTo(1, within(1e-12));
    }

    @Test
    void scannedParametersStandInTheOrderOfTheDocument() {
        PlannedCase planned = planned("beam_flux: { scan: { values: [ 0.9, 1.1 ] } }");

        assertThat(planned.scan().axes())
                .extracting(axis -> axis.parameter().id())
                .containsExactly("g_x", "beam_flux");
        assertThat(planned.scanPoints()).isEqualTo(10);
    }

    private static ParameterUse use(String line, String id) {
        return planned(line).parameters().stream()
                .filter(use -> use.declared().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedCase planned(String line) {
        return Bench.workbench().check(Bench.document(text(line))).cases().get(0);
    }

    private static String text(String line) {
        return Bench.ANALYSIS.replace("statistic:", "  " + line + "\nstatistic:");
    }
}
