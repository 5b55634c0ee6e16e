package org.nuprobe.interaction.vectormediator;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.toolkit.mediator.Mediator;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_CHIRAL;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_VECTOR;
import static org.nuprobe.spi.unit.Constants.G_F;

/**
 * Exchange of a vector boson of any mass, which interferes with the Standard Model.
 *
 * <pre>Q_V   -> Q_V   + g^2 Q'_nu [Z Q'_p F_p + N Q'_n F_n]/(sqrt2 G_F (2 M T + m^2)),   Q'_p = 2 Q'_u + Q'_d, Q'_n = Q'_u + 2 Q'_d
 *g_V^e -> g_V^e + g^2 Q'_nu Q'_e/(sqrt2 G_F (2 m_e T + m^2)),   g_A^e the same with Q'_A</pre>
 *
 * <p>g_L and g_R of the electron each take half of the vector shift, and plus and minus half of the axial one. For m^2 far above
 * 2 M T this is a contact interaction of strength eps = g^2 Q'_nu Q'_q/(sqrt2 G_F m^2); far below, the cross section falls as 1/T^2
 * and does not depend on m. Axial charges of quarks, which see the spin of the nucleus, are left out. D. G. Cerdeno et al.,
 * JHEP 05 (2016) 118.
 *
 * @param charges in units of g
 * @param mediator g and m
 */
record VectorMediator(Charges charges, Mediator mediator) implements Interaction {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    @Override
    public List<Parameter> parameters() {
        return mediator.parameters();
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        if (!charges.reachNuclei()) {
            return List.of();
        }
        DoubleUnaryOperator exchange = exchange(shape);
        return List.of(amplitude(
                NUCLEAR_VECTOR,
                0,
                q2 -> nucleus.charge(charges.proton(q2), charges.neutron(), q2) * exchange.applyAsDouble(q2)));
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        if (!charges.reachElectrons()) {
            return List.of();
        }
        DoubleUnaryOperator exchange = exchange(shape);
        return List.of(
                amplitude(ELECTRON_CHIRAL, LEFT, q2 -> chiral(q2, charges.axialElectron(), exchange)),
                amplitude(ELECTRON_CHIRAL, RIGHT, q2 -> chiral(q2, -charges.axialElectron(), exchange)));
    }

    private double chiral(double q2, double axial, DoubleUnaryOperator exchange) {
        return 0.5 * (charges.electron(q2) + axial) * exchange.applyAsDouble(q2);
    }

    private Term amplitude(Channel channel, int component, DoubleUnaryOperator ofQ2) {
        return new Term.Amplitude(
                channel, component, mediator.couplings(), charges.neutrinos().matrix(), ofQ2);
    }

    /** The propagator in units of the weak interaction, 1/(sqrt2 G_F (q^2 + m^2)). */
    private DoubleUnaryOperator exchange(Point shape) {
        DoubleUnaryOperator propagator = mediator.propagator(shape);
        return q2 -> propagator.applyAsDouble(q2) / (Math.sqrt(2) * G_F);
    }
}
