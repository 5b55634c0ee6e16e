package org.nuprobe.interaction.standardmodel;

import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Point;

/** dsigma/dT of the amplitudes of one channel that do not change flavour, squared by hand at one point of the parameters. */
final class SquaredAmplitudes {
    private final List<Term.Amplitude> amplitudes;
    private final double mass;
    private final Point point;

    SquaredAmplitudes(List<Term> terms, double mass) {
        this(terms, mass, Point.INITIAL);
    }

    SquaredAmplitudes(List<Term> terms, double mass, Point point) {
        this.amplitudes = terms.stream().map(Term.Amplitude.class::cast).toList();
        this.mass = mass;
        this.point = point;
    }

    /** The sum of the amplitudes in one component, for one flavour. */
    double amplitude(int component, double recoil, Flavour flavour) {
        double q2 = Kinematics.momentumTransferSquared(recoil, mass);
        return amplitudes.stream()
                .filter(term -> term.component() == component)
                .mapToDouble(term -> term.coefficient().value(point)
                        * term.flavours().real(flavour.ordinal(), flavour.ordinal())
                        * term.ofQ2().applyAsDouble(q2))
                .sum();
    }

    double crossSection(double energy, double recoil, Flavour flavour, Helicity helicity) {
        Channel channel = amplitudes.get(0).channel();
        double sum = 0;
        double[] kernel = new double[3];
        for (int i = 0; i < channel.components(); i++) {
            for (int j = 0; j < channel.components(); j++) {
                channel.kernel(i, j, helicity, recoil, mass, kernel);
                sum += amplitude(i, recoil, flavour)
                        * amplitude(j, recoil, flavour)
                        * (kernel[0] + kernel[1] / energy + kernel[2] / (energy * energy));
            }
        }
        return sum;
    }
}
