package org.acme.lightvector;

import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

import java.util.List;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;

/** A vector mediator of mass m that couples with g to neutrinos and to quarks, 3 g to each nucleon. */
final class LightVector implements Interaction {
    static final Parameter G = Parameter.coefficient("g_light", "coupling to neutrinos and quarks");
    static final Parameter M =
            Parameter.shape("m_light", Dimension.ENERGY, 10 * MEV, KEV, 100 * GEV, "mass of the mediator");

    @Override
    public List<Parameter> parameters() {
        return List.of(G, M);
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        double m = shape.get(M);
        return List.of(new Term.Amplitude(
                Channels.NUCLEAR_VECTOR,
                0,
                Monomial.of(G, 2),
                FlavourCoupling.universal(),
                q2 -> nucleus.charge(3, 3, q2) * (1 / (q2 + m * m) / (Math.sqrt(2) * G_F))));
    }
}
