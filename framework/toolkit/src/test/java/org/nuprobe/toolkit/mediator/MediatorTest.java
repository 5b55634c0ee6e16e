package org.nuprobe.toolkit.mediator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.TEV;

class MediatorTest {
    private final Mediator mediator = Mediator.of("g_x", "m_x");

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1, 70, 1e7})
    void propagatorIsThatOfASpaceLikeExchange(double massInMev) {
        double q2 = 3 * MEV * MEV;

        assertThat(mediator.propagator(mass -> massInMev * MEV).applyAsDouble(q2)
                        * (q2 + massInMev * massInMev * MEV * MEV))
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void couplingIsSquaredInTheAmplitudeAndStartsAtZero() {
        assertThat(mediator.couplings().value(coupling -> 3e-5)).isCloseTo(9e-10, within(1e-24));
        assertThat(mediator.couplings().value(Parameter::initial)).isZero();
    }

    @Test
    void couplingIsNotNegativeAndMassIsNeitherZeroNorInfinite() {
        assertThat(mediator.parameters()).extracting(Parameter::id).containsExactly("g_x", "m_x");
        assertThat(mediator.coupling().bounds().low()).isZero();
        assertThat(mediator.mass().role()).isEqualTo(Role.SHAPE);
        assertThat(mediator.mass().bounds().low()).isEqualTo(KEV);
        assertThat(mediator.mass().bounds().high()).isEqualTo(10 * TEV);
        assertThat(mediator.mass().bounds().contains(100 * GEV)).isTrue();
    }

    @Test
    void mediatorsThatShareAnIdShareTheParameter() {
        assertThat(Mediator.of("g_y", "m_x").mass()).isEqualTo(mediator.mass());
        assertThat(Mediator.of("g_y", "m_x").coupling()).isNotEqualTo(mediator.coupling());
    }

    @Test
    void chargesOfNeutrinosStandOnTheDiagonal() {
        assertThat(new NeutrinoCharges(1, -2, 0).matrix()).isEqualTo(FlavourCoupling.diagonal(1, -2, 0));
        assertThat(NeutrinoCharges.universal(-1).matrix()).isEqualTo(FlavourCoupling.diagonal(-1, -1, -1));
    }

    @Test
    void settingsAreDescribed() {
        Description described = NeutrinoCharges.describe(Mediator.describe(Description.of(""), "g_x", "m_x"), "1");

        assertThat(described.settings())
                .extracting(Setting::key)
                .containsExactly("coupling", "mass", "nu-e", "nu-mu", "nu-tau");
        assertThat(described.settings()).extracting(Setting::fallback).containsExactly("g_x", "m_x", "1", "1", "1");
    }
}
