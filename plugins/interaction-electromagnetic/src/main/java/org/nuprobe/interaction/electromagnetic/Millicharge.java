package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.toolkit.flavour.CoherentSum;
import org.nuprobe.toolkit.flavour.FlavourElement;

import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.G_F;

/**
 * Scattering by electric charges q of neutrinos, in elementary charges, when atoms are ionised by equivalent photons: these add to the
 * Standard Model, while nuclei are hit coherently with it as by {@link #free}.
 *
 * @param charges the matrix in flavour
 * @param photons how atoms are ionised
 */
record Millicharge(List<FlavourElement> charges, EquivalentPhotons photons) implements Interaction {
    Millicharge {
        charges = List.copyOf(charges);
    }

    /**
     * Scattering by charges on nuclei and on free electrons, coherent with the Standard Model on both:
     *
     * <pre>g_V^p -> g_V^p + sqrt2 pi alpha q/(G_F M T),   g_V^e -> g_V^e - sqrt2 pi alpha q/(G_F m_e T),   q^2 = 2MT.</pre>
     *
     * <p>C. Giunti, A. Studenikin, Rev. Mod. Phys. 87 (2015) 531.
     */
    static ProtonChargeShift free(List<FlavourElement> charges) {
        return new ProtonChargeShift(charges, q2 -> 2 * Math.sqrt(2) * Math.PI * ALPHA / (G_F * q2));
    }

    @Override
    public List<Parameter> parameters() {
        return FlavourElement.parameters(charges);
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return free(charges).onNucleus(nucleus, shape);
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return CoherentSum.squared(charges, photons.on(electrons));
    }
}
