package org.acme.lightvector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.GEV;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.target.Nucleus;

class LightVectorTest {
    private final Nucleus caesium = new Nucleus("Cs133", 55, 78, 133 * ATOMIC_MASS, q2 -> 1, q2 -> 1);

    @Test
    void heavyMediatorIsAContactInteraction() {
        double m = 100 * GEV;
        Term.Amplitude term = (Term.Amplitude)
                new LightVector().onNucleus(caesium, parameter -> m).get(0);
        assertThat(term.ofQ2().applyAsDouble(0) * G_F * m * m)
                .isCloseTo(3 * 133 / Math.sqrt(2), within(1e-9));
        assertThat(term.ofQ2().applyAsDouble(1e-4 * GEV * GEV) / term.ofQ2().applyAsDouble(0))
                .isCloseTo(1, within(1e-7));
    }
}
