package org.nuprobe.spi.flux;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class FlavourStateTest {
    @Test
    void pureStateHasOneFlavour() {
        FlavourState state = FlavourState.pure(Flavour.MUON);
        assertThat(state.probability(Flavour.MUON)).isEqualTo(1);
        assertThat(state.probability(Flavour.ELECTRON)).isZero();
        assertThat(state.trace()).isEqualTo(1);
        assertThat(state.isDiagonal()).isTrue();
        assertThat(state).isEqualTo(FlavourState.diagonal(0, 1, 0));
    }

    @Test
    void coherenceStandsOffTheDiagonal() {
        FlavourState state = FlavourState.of(0.5, 0.3, 0.1, 0, 0, 0, 0, 0, -0.1);
        assertThat(state.isDiagonal()).isFalse();
        assertThat(state.trace()).isEqualTo(0.9, within(1e-15));
        assertThat(state.element(8)).isEqualTo(-0.1);
        assertThatThrownBy(() -> FlavourState.of(1, 0, 0)).hasMessage("a flavour state has 9 elements, not 3");
    }

    @Test
    void stateIsNotChangedFromOutside() {
        FlavourState state = FlavourState.diagonal(1, 0, 0);
        state.elements()[0] = 7;
        assertThat(state.element(0)).isEqualTo(1);
    }

    @Test
    void componentsOfAFluxHaveDifferentNames() {
        Flux.Component component = new Flux.Component(
                "pep",
                Helicity.NEUTRINO,
                new OneLine(),
                Monomial.ONE,
                energy -> FlavourState.pure(Flavour.ELECTRON),
                TimeProfile.STEADY);
        assertThatThrownBy(() -> new Flux(List.of(component, component)))
                .hasMessage("two components of one flux are called pep");
        assertThat(component
                        .withState(energy -> FlavourState.pure(Flavour.TAU))
                        .state()
                        .apply(1.4))
                .isEqualTo(FlavourState.pure(Flavour.TAU));
    }

    @Test
    void steadySourceHasNoTimeSinceThePulse() {
        assertThatThrownBy(() -> TimeProfile.STEADY.fraction(new Interval(0, 1)))
                .hasMessage("a steady source has no time profile, so a response with a time axis cannot see it");
    }

    @Test
    void lineNeedsAPositiveEnergy() {
        assertThatThrownBy(() -> new Line(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final class OneLine implements Spectrum {
        @Override
        public Interval support() {
            return new Interval(1, 1);
        }

        @Override
        public double density(double energy) {
            return 0;
        }
    }
}
