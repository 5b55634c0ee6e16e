package org.acme.lightvector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.GEV;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.testkit.contract.InteractionContract;
import org.nuprobe.testkit.fixture.OneIsotope;

class LightVectorTest implements InteractionContract {
    @Override
    public String id() {
        return "light-vector";
    }

    /** It is an example. */
    @Override
    public boolean citesPapers() {
        return false;
    }

    @Test
    void heavyMediatorIsAContactInteraction() {
        double m = 100 * GEV;
        OneIsotope caesium = new OneIsotope(55, 78);
        Term.Amplitude term = (Term.Amplitude)
                component().onNucleus(caesium.nucleus(), parameter -> m).get(0);
        assertThat(term.ofQ2().applyAsDouble(0) * G_F * m * m).isCloseTo(3 * 133 / Math.sqrt(2), within(1e-9));
        assertThat(term.ofQ2().applyAsDouble(1e-4 * GEV * GEV) / term.ofQ2().applyAsDouble(0))
                .isCloseTo(1, within(1e-7));
    }
}
