package org.nuprobe.interaction.vectormediator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.toolkit.quadrature.AdaptiveQuadrature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.MUON_MASS;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.MEV;

class KineticMixingTest {
    private static final double TAU_MASS = 1776.86 * MEV;

    private final KineticMixing muTau = new KineticMixing(0, 1, -1);

    @Test
    void atRestTheMixingIsTheLogarithmOfTheMassRatio() {
        double epsilon = Math.log(1776.86 / 105.6583755) / 3;

        assertThat(muTau.protonCharge(0)).isCloseTo(2 * ALPHA / Math.PI * epsilon, within(1e-15));
        assertThat(epsilon).isCloseTo(0.9408, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 10, 50, 300, 2000})
    void mixingRunsWithTheMomentumTransfer(double momentumInMev) {
        double q2 = momentumInMev * momentumInMev * MEV * MEV;
        KineticMixing eMu = new KineticMixing(1, -1, 0);

        assertThat(muTau.protonCharge(q2) / integral(q2, TAU_MASS, MUON_MASS)).isCloseTo(1, within(1e-11));
        assertThat(eMu.protonCharge(q2) / integral(q2, MUON_MASS, ELECTRON_MASS))
                .isCloseTo(1, within(1e-11));
    }

    @Test
    void mixingIsOddInTheCharges() {
        double q2 = 900 * MEV * MEV;

        assertThat(new KineticMixing(0, -1, 1).protonCharge(q2)).isEqualTo(-muTau.protonCharge(q2));
    }

    /**
     * A. Czarnecki, W. J. Marciano, Phys. Rev. D 53 (1996) 1066: a charged lepton makes sin^2 theta_W at zero momentum larger
     * by {@code -(alpha/(2 pi)) (1/3) (T_3 Q - 2 s^2 Q^2) ln(m^2/m_Z^2)}, and g_V^p = 1/2 - 2 s^2 smaller. That is a Z with the
     * vector coupling -1/2 + 2 s^2 to the lepton, mixed with the photon.
     */
    @Test
    void signIsThatOfTheRunningMixingAngle() {
        double vector = -0.5 + 2 * SIN2_THETA_W;
        double muonAgainstTau = -(ALPHA / (2 * Math.PI))
                / 3
                * (0.5 - 2 * SIN2_THETA_W)
                * Math.log(MUON_MASS * MUON_MASS / (TAU_MASS * TAU_MASS));

        double shiftOfProton = vector * muTau.protonCharge(0);

        assertThat(muonAgainstTau).isPositive();
        assertThat(shiftOfProton / (-2 * muonAgainstTau)).isCloseTo(1, within(1e-12));
    }

    @Test
    void loopsMustBeFinite() {
        assertThatThrownBy(() -> new KineticMixing(0, 1, 0)).hasMessageContaining("the mixing is not finite");
    }

    private static double integral(double q2, double heavy, double light) {
        double epsilon = AdaptiveQuadrature.PRECISE.integrate(
                x -> {
                    double shift = x * (1 - x) * q2;
                    return x * (1 - x) * Math.log((heavy * heavy + shift) / (light * light + shift));
                },
                0,
                1);
        return 2 * ALPHA / Math.PI * epsilon;
    }
}
