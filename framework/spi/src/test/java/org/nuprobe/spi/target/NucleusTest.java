package org.nuprobe.spi.target;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.unit.Constants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class NucleusTest {
    @Test
    void chargeWeightsNucleonsWithTheirFormFactors() {
        Nucleus nucleus = new Nucleus("Xe132", 54, 78, 132 * Constants.ATOMIC_MASS, q2 -> 1 - q2, q2 -> 1 - 2 * q2);
        assertThat(nucleus.charge(0.02286, -0.5, 0)).isCloseTo(54 * 0.02286 - 39, within(1e-12));
        assertThat(nucleus.charge(1, 1, 0.1)).isCloseTo(54 * 0.9 + 78 * 0.8, within(1e-12));
        assertThat(nucleus.nucleons()).isEqualTo(132);
    }

    @Test
    void nucleusNeedsProtonsAndMass() {
        assertThatThrownBy(() -> new Nucleus("n", 0, 1, 1, q2 -> 1, q2 -> 1)).hasMessageStartingWith("no nucleus: n");
        assertThatThrownBy(() -> new Nucleus("H1", 1, 0, -1, q2 -> 1, q2 -> 1))
                .hasMessageStartingWith("no nucleus: H1");
    }

    @Test
    void freeElectronsAreAllActive() {
        Electrons electrons = Electrons.free("electrons of Xe", 54);
        assertThat(electrons.active().applyAsDouble(1e-9)).isEqualTo(54);
        assertThat(electrons.edges()).isEmpty();
        assertThat(electrons.mass()).isEqualTo(Constants.ELECTRON_MASS);
    }

    @Test
    void numberPerMassIsNotNegative() {
        assertThatThrownBy(() -> new Constituent(Electrons.free("electrons of Xe", 54), -1))
                .hasMessage("the number of electrons of Xe per mass cannot be -1.0");
    }
}
