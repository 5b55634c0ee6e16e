package org.nuprobe.interaction.vectormediator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.toolkit.quadrature.AdaptiveQuadrature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class VacuumPolarisationTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-3, 0.1, 0.4999999, 0.5, 0.51, 1, 7, 300, 1e5})
    void closedFormAndSeriesAreTheIntegral(double r) {
        double integral = AdaptiveQuadrature.PRECISE.integrate(x -> x * (1 - x) * Math.log1p(x * (1 - x) * r), 0, 1);

        assertThat(VacuumPolarisation.at(r) / integral).isCloseTo(1, within(1e-11));
    }

    @Test
    void slowMomentumTransferGivesAThirtieth() {
        assertThat(VacuumPolarisation.at(0)).isZero();
        assertThat(VacuumPolarisation.at(1e-8) / 1e-8).isCloseTo(1.0 / 30, within(1e-9));
    }

    @Test
    void fastMomentumTransferGivesALogarithm() {
        double r = 1e14;

        assertThat(VacuumPolarisation.at(r)).isCloseTo((Math.log(r) - 5.0 / 3) / 6, within(1e-12));
    }
}
