package org.nuprobe.benchmarks;

import java.util.List;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** The Standard Model and a light vector mediator, as a plugin would write them. */
final class Forces {
    /** The coupling of the mediator. */
    static final Parameter G = Parameter.coefficient("g", "coupling").within(0, 1);

    /** The mass of the mediator. */
    static final Parameter M = Parameter.shape("m", Dimension.ENERGY, 10 * MEV, KEV, 100 * GEV, "mediator mass");

    /** Coherent scattering and neutrino-electron scattering in the Standard Model. */
    static final Interaction STANDARD = new Interaction() {
        @Override
        public List<Term> onNucleus(Nucleus nucleus, Point shape) {
            return List.of(new Term.Amplitude(
                    Channels.NUCLEAR_VECTOR,
                    0,
                    Monomial.ONE,
                    FlavourCoupling.universal(),
                    q2 -> nucleus.charge(0.5 - 2 * SIN2_THETA_W, -0.5, q2)));
        }

        @Override
        public List<Term> onElectron(Electrons electrons, Point shape) {
            return List.of(
                    new Term.Amplitude(
                            Channels.ELECTRON_CHIRAL,
                            0,
                            Monomial.ONE,
                            FlavourCoupling.diagonal(SIN2_THETA_W + 0.5, SIN2_THETA_W - 0.5, SIN2_THETA_W - 0.5),
                            q2 -> 1),
                    new Term.Amplitude(
                            Channels.ELECTRON_CHIRAL,
                            1,
                            Monomial.of(SIN2_THETA_W),
                            FlavourCoupling.universal(),
                            q2 -> 1));
        }
    };

    /** A vector mediator with equal couplings to quarks and neutrinos. */
    static final Interaction MEDIATOR = new Interaction() {
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
                    q2 -> nucleus.charge(3, 3, q2) / (Math.sqrt(2) * G_F * (q2 + m * m))));
        }
    };

    private Forces() {}
}
