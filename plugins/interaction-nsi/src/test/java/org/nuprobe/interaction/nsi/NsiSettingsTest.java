package org.nuprobe.interaction.nsi;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.interaction.nsi.Scattered.at;
import static org.nuprobe.interaction.nsi.Scattered.nsi;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class NsiSettingsTest {
    private static final String REAL = "real: { e: [ 0.1, 0.02, 0 ], mu: [ 0.02, -0.2, 0 ], tau: [ 0, 0, 0.05 ] }";
    private static final String IMAGINARY = "imaginary: { e: [ 0, 0.03, 0 ], mu: [ -0.03, 0, 0 ], tau: [ 0, 0, 0 ] }";
    private static final Map<String, Double> SAME =
            Map.of("eps_ee_d", 0.1, "eps_emu_d", 0.02, "eps_emu_d_im", 0.03, "eps_mumu_d", -0.2, "eps_tautau_d", 0.05);
    private static final String COUPLINGS =
            "couplings: [ eps_ee_d, eps_emu_d, eps_emu_d_im, eps_mumu_d, eps_tautau_d ]";

    /** A coherent state with phases, so that every element counts. */
    private final Scattered scattered = new Scattered(
            new OneIsotope(54, 77),
            15 * MEV,
            KEV,
            FlavourState.of(0.25, 0.25, 0.5, 0, 0.25, -0.25, -0.25, 0.25, 0.25),
            Helicity.NEUTRINO);

    @Test
    void diagonalOnesOfTheQuarksAreTheDefault() {
        assertThat(nsi("{}").parameters())
                .extracting(Parameter::id)
                .containsExactly("eps_ee_u", "eps_mumu_u", "eps_tautau_u", "eps_ee_d", "eps_mumu_d", "eps_tautau_d");
        assertThat(nsi("{}").parameters()).extracting(Parameter::role).containsOnly(Role.COEFFICIENT);
    }

    @Test
    void chosenOnesAreDeclaredInTheGivenOrder() {
        assertThat(nsi("{ couplings: [ eps_etau_d_im, eps_ee_eR ] }").parameters())
                .extracting(Parameter::id)
                .containsExactly("eps_etau_d_im", "eps_ee_eR");
    }

    @Test
    void unknownCouplingIsToldWithWhatMayHaveBeenMeant() {
        assertThatThrownBy(() -> nsi("{ couplings: [ eps_ee_u, eps_mue_d ] }"))
                .hasMessageContaining("\"couplings\": \"eps_mue_d\" is no choice")
                .hasMessageContaining("did you mean \"eps_")
                .hasMessageContaining("choices: eps_ee_u, eps_mumu_u");
        assertThatThrownBy(() -> nsi("{ eta: 0.3, couplings: [ eps_ee_u ] }"))
                .hasMessageContaining("\"eps_ee_u\" is no choice")
                .hasMessageContaining("did you mean \"eps_ee\"?");
        assertThatThrownBy(() -> nsi("{ couplings: [ eps_ee_u, eps_ee_u ] }"))
                .hasMessageContaining("\"eps_ee_u\" stands there twice");
    }

    @Test
    void inMatterTheSameCouplingsAreShapesAndGiveTheSameRate() {
        double coefficients = scattered.ratioOnNucleus(nsi("{ " + COUPLINGS + " }"), at(SAME));

        assertThat(nsi("{ " + COUPLINGS + ", matter: true }").parameters())
                .extracting(Parameter::role)
                .containsOnly(Role.SHAPE);
        assertThat(scattered.ratioOnNucleus(nsi("{ " + COUPLINGS + ", matter: true }"), at(SAME)))
                .isCloseTo(coefficients, within(1e-12));
        assertThat(Math.abs(coefficients - 1)).isGreaterThan(0.05);
    }

    @Test
    void givenMatrixDoesWhatTheParametersWouldDo() {
        double coefficients = scattered.ratioOnNucleus(nsi("{ " + COUPLINGS + " }"), at(SAME));
        String given = "down: { " + REAL + ", " + IMAGINARY + " }";

        assertThat(scattered.ratioOnNucleus(nsi("{ couplings: [], " + given + " }"), Point.INITIAL))
                .isCloseTo(coefficients, within(1e-12));
        assertThat(nsi("{ couplings: [], " + given + " }").parameters()).isEmpty();

        Map<String, Double> twice = new HashMap<>();
        SAME.forEach((id, value) -> twice.put(id, 2 * value));
        for (String matter : new String[] {"true", "false"}) {
            assertThat(scattered.ratioOnNucleus(
                            nsi("{ " + COUPLINGS + ", " + given + ", matter: " + matter + " }"), at(SAME)))
                    .as("parameters add to the matrix")
                    .isCloseTo(scattered.ratioOnNucleus(nsi("{ " + COUPLINGS + " }"), at(twice)), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"up, eps_ee_u", "electron-left, eps_ee_eL", "electron-right, eps_ee_eR"})
    void eachFermionHasItsOwnMatrix(String key, String id) {
        String matrix = ": { real: { e: [ 0.1, 0, 0 ], mu: [ 0, 0, 0 ], tau: [ 0, 0, 0 ] } }";
        Point epsilon = at(Map.of(id, 0.1));

        assertThat(scattered.ratioOnNucleus(nsi("{ couplings: [], " + key + matrix + " }"), Point.INITIAL))
                .isEqualTo(scattered.ratioOnNucleus(nsi("{ couplings: [ " + id + " ] }"), epsilon));
        assertThat(scattered.onElectron(nsi("{ couplings: [], " + key + matrix + " }"), Point.INITIAL))
                .isEqualTo(scattered.onElectron(nsi("{ couplings: [ " + id + " ] }"), epsilon));
    }

    @Test
    void matrixThatIsNotHermitianIsRefusedWithTheFix() {
        assertThatThrownBy(() -> nsi("{ up: { " + REAL
                        + ", imaginary: { e: [ 0, 0.03, 0 ], mu: [ 0.03, 0, 0 ], tau: [ 0, 0, 0 ] } } }"))
                .hasMessageContaining("\"up\": the matrix is not Hermitian: element (e, mu) is 0.02 + 0.03 i")
                .hasMessageContaining("write 0.02 - 0.03 i for (mu, e)");
    }

    @Test
    void rowsOfOtherLengthsAndMissingRowsAreRefused() {
        assertThatThrownBy(() -> nsi("{ up: { real: { e: [ 0, 0 ], mu: [ 0, 0, 0 ], tau: [ 0, 0, 0 ] } } }"))
                .hasMessageContaining("\"e\": a row of a flavour matrix has 3 numbers, for e, mu and tau, not 2");
        assertThatThrownBy(() -> nsi("{ up: { real: { e: [ 0, 0, 0 ], tau: [ 0, 0, 0 ] } } }"))
                .hasMessageContaining("\"mu\"")
                .hasMessageContaining("is missing");
        assertThatThrownBy(() -> nsi("{ up: { rael: { e: [ 0, 0, 0 ] } } }")).hasMessageContaining("\"real\"");
    }

    /** eta = arctan 1/2 is the up quark, eta = arctan 2 the down quark. */
    @ParameterizedTest
    @CsvSource({"0.4636476090008061, eps_ee_u", "1.1071487177940904, eps_ee_d"})
    void oneStrengthAlongTheAngleOfAQuarkIsThatQuark(String eta, String id) {
        assertThat(scattered.ratioOnNucleus(nsi("{ eta: " + eta + " }"), at(Map.of("eps_ee", 0.2))))
                .isCloseTo(scattered.ratioOnNucleus(nsi("{}"), at(Map.of(id, 0.2))), within(1e-12));
    }

    @Test
    void oneStrengthMovesElectronsAsAVectorCurrent() {
        double quarterTurn = Math.PI / 2;
        double strength = Math.sqrt(5) * 0.1 / 2;

        assertThat(scattered.onElectron(
                        nsi("{ eta: 0, phi: " + quarterTurn + ", couplings: [ eps_mutau_im ] }"),
                        at(Map.of("eps_mutau_im", 0.1))))
                .isEqualTo(scattered.onElectron(
                        nsi("{ couplings: [ eps_mutau_eL_im, eps_mutau_eR_im ] }"),
                        at(Map.of("eps_mutau_eL_im", strength, "eps_mutau_eR_im", strength))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ phi: 0.2 }", "{ phi: 0.2, couplings: [ eps_ee_u ] }"})
    void phiAloneIsRefused(String settings) {
        assertThatThrownBy(() -> nsi(settings)).hasMessageContaining("\"phi\"");
    }
}
