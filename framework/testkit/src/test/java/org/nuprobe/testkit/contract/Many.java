package org.nuprobe.testkit.contract;

import java.util.List;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;

/** Terms of every form: couplings in powers and products, phases, flavour change, a mass, and a plain cross section. */
final class Many implements Interaction {
    private static final Parameter G = Parameter.coefficient("g_many", "coupling");
    private static final Parameter H = Parameter.coefficient("h_many", "coupling");
    private static final Parameter M =
            Parameter.shape("m_many", Dimension.ENERGY, 20 * Units.MEV, Units.MEV, Units.GEV, "mass");
    private static final FlavourCoupling CHANGING = FlavourCoupling.matrix(
            new double[][] {{1, 0.3, 0}, {0.3, -0.5, 0.2}, {0, 0.2, 0.1}},
            new double[][] {{0, 0.4, -0.1}, {-0.4, 0, 0.6}, {0.1, -0.6, 0}});

    @Override
    public List<Parameter> parameters() {
        return List.of(G, H, M);
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        double mass = shape.get(M);
        return List.of(
                new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR,
                        0,
                        Monomial.of(G, 2),
                        FlavourCoupling.diagonal(1, -1, 0),
                        q2 -> mass * mass / (q2 + mass * mass)),
                new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.of(G).times(Monomial.of(H)), CHANGING, q2 -> 0.7),
                new Term.Amplitude(Channels.NUCLEAR_DIPOLE, 0, Monomial.of(H), CHANGING, q2 -> 1e-9));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        double mass = shape.get(M);
        return List.of(
                new Term.Amplitude(Channels.ELECTRON_CHIRAL, 0, Monomial.of(G), CHANGING, q2 -> 0.7),
                new Term.Amplitude(
                        Channels.ELECTRON_CHIRAL,
                        1,
                        Monomial.of(H),
                        FlavourCoupling.universal(),
                        q2 -> 0.2 * mass / Math.hypot(mass, Math.sqrt(q2))),
                new Term.CrossSection(
                        Monomial.of(H, 2),
                        FlavourCoupling.universal(),
                        (energy, recoil, helicity) -> recoil < Kinematics.maximumRecoil(energy, electrons.mass())
                                ? 1e-12 * recoil / Math.pow(energy, 3) / Units.GEV
                                : 0));
    }
}
