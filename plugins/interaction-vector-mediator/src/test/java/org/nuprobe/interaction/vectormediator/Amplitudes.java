package org.nuprobe.interaction.vectormediator;

import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/** Amplitudes of a vector boson of coupling g and mass m that do not change flavour, added by hand. */
record Amplitudes(List<Term> terms, Point point, double mass) {
    static Point at(double g, double m) {
        return (Parameter parameter) -> parameter.id().equals("g_Zp") ? g : m;
    }

    /** The amplitude in one component of the channel. */
    double of(int component, double recoil, Flavour flavour) {
        double q2 = Kinematics.momentumTransferSquared(recoil, mass);
        return terms.stream()
                .map(Term.Amplitude.class::cast)
                .filter(term -> term.component() == component)
                .mapToDouble(term -> term.coefficient().value(point)
                        * term.flavours().real(flavour.ordinal(), flavour.ordinal())
                        * term.ofQ2().applyAsDouble(q2))
                .sum();
    }

    /** dsigma/dT of electrons with {@code left} and {@code right} added to the amplitudes. */
    static double chiral(
            Channel channel, double left, double right, double energy, double recoil, double mass, Helicity helicity) {
        double[] g = {left, right};
        double[] kernel = new double[3];
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                channel.kernel(i, j, helicity, recoil, mass, kernel);
                sum += g[i] * g[j] * (kernel[0] + kernel[1] / energy + kernel[2] / (energy * energy));
            }
        }
        return sum;
    }
}
