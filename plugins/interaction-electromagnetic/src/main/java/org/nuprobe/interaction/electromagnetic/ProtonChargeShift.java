package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.toolkit.flavour.FlavourElement;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_CHIRAL;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_VECTOR;

/**
 * A photon that couples to the neutrino without a flip of helicity: it acts like a shift x of the weak charge g_V^p of the proton,
 * and by the opposite charge of the electron like a shift -x of g_V^e, half to g_L and half to g_R:
 *
 * <pre>Q_V -> Q_V + x(q^2) Z F_p(q^2),   g_L -> g_L - x/2,   g_R -> g_R - x/2.</pre>
 *
 * <p>It interferes with the Standard Model. For antineutrinos the neutral current and the charge both change sign, so x is the
 * same. C. Giunti, A. Studenikin, Rev. Mod. Phys. 87 (2015) 531.
 *
 * @param elements the matrix in flavour
 * @param perProton what a unit of it shifts g_V^p by, at q^2
 */
record ProtonChargeShift(List<FlavourElement> elements, DoubleUnaryOperator perProton) implements Interaction {
    ProtonChargeShift {
        elements = List.copyOf(elements);
    }

    @Override
    public List<Parameter> parameters() {
        return FlavourElement.parameters(elements);
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return amplitudes(NUCLEAR_VECTOR, 0, q2 -> perProton.applyAsDouble(q2) * nucleus.charge(1, 0, q2))
                .toList();
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        DoubleUnaryOperator half = q2 -> -0.5 * perProton.applyAsDouble(q2);
        return Stream.of(0, 1)
                .flatMap(chirality -> amplitudes(ELECTRON_CHIRAL, chirality, half))
                .toList();
    }

    private Stream<Term> amplitudes(Channel channel, int component, DoubleUnaryOperator ofQ2) {
        return elements.stream()
                .map(element ->
                        new Term.Amplitude(channel, component, element.coefficient(), element.flavours(), ofQ2));
    }
}
