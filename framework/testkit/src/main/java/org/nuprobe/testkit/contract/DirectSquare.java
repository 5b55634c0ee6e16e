package org.nuprobe.testkit.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Point;

/**
 * The cross section of some terms, squared the long way: every amplitude matrix is built, multiplied out and traced, with no
 * use of the polynomial in the couplings. What templates are compared with.
 *
 * @param terms amplitudes and plain cross sections on one scatterer
 * @param mass of the scatterer
 */
record DirectSquare(List<Term> terms, double mass) {
    /** dsigma/dT. */
    double at(double energy, double recoil, FlavourState state, Helicity helicity, Point couplings) {
        Map<String, Channel> channels = new LinkedHashMap<>();
        double sum = 0;
        for (Term term : terms) {
            if (term instanceof Term.CrossSection cross) {
                sum += cross.coefficient().value(couplings)
                        * trace(state, matrix(cross.flavours(), 1, helicity), matrix(cross.flavours(), 1, helicity))
                        * cross.value().at(energy, recoil, helicity);
            } else if (term instanceof Term.Amplitude amplitude) {
                channels.put(amplitude.channel().id(), amplitude.channel());
            }
        }
        if (energy < Kinematics.minimumEnergy(recoil, mass)) {
            return sum;
        }
        for (Channel channel : channels.values()) {
            sum += channel(channel, energy, recoil, state, helicity, couplings);
        }
        return sum;
    }

    private double channel(
            Channel channel, double energy, double recoil, FlavourState state, Helicity helicity, Point couplings) {
        double[][][] amplitudes = new double[channel.components()][2][9];
        double q2 = Kinematics.momentumTransferSquared(recoil, mass);
        for (Term term : terms) {
            if (term instanceof Term.Amplitude amplitude
                    && amplitude.channel().id().equals(channel.id())) {
                double size = amplitude.coefficient().value(couplings)
                        * amplitude.ofQ2().applyAsDouble(q2);
                double[][] part = matrix(amplitude.flavours(), size, helicity);
                for (int k = 0; k < 9; k++) {
                    amplitudes[amplitude.component()][0][k] += part[0][k];
                    amplitudes[amplitude.component()][1][k] += part[1][k];
                }
            }
        }
        double sum = 0;
        double[] kernel = new double[3];
        for (int i = 0; i < channel.components(); i++) {
            for (int j = 0; j < channel.components(); j++) {
                channel.kernel(i, j, helicity, recoil, mass, kernel);
                double factor = kernel[0] + kernel[1] / energy + kernel[2] / (energy * energy);
                sum += factor * trace(state, amplitudes[i], amplitudes[j]);
            }
        }
        return sum;
    }

    /** Real and imaginary parts of a coupling matrix times a number, element (b, a) at 3 b + a. */
    private static double[][] matrix(FlavourCoupling coupling, double size, Helicity helicity) {
        double sign = helicity == Helicity.NEUTRINO ? 1 : -1;
        double[][] matrix = new double[2][9];
        for (int b = 0; b < 3; b++) {
            for (int a = 0; a < 3; a++) {
                matrix[0][3 * b + a] = size * coupling.real(b, a);
                matrix[1][3 * b + a] = sign * size * coupling.imaginary(b, a);
            }
        }
        return matrix;
    }

    /** Re Tr[rho G_i^+ G_j]. */
    private static double trace(FlavourState state, double[][] left, double[][] right) {
        double sum = 0;
        for (int a = 0; a < 3; a++) {
            for (int c = 0; c < 3; c++) {
                double real = 0;
                double imaginary = 0;
                for (int b = 0; b < 3; b++) {
                    double lr = left[0][3 * b + a];
                    double li = -left[1][3 * b + a];
                    double rr = right[0][3 * b + c];
                    double ri = right[1][3 * b + c];
                    real += lr * rr - li * ri;
                    imaginary += lr * ri + li * rr;
                }
                // rho_ca (G^+ G)_ac
                sum += rho(state, c, a, 0) * real - rho(state, c, a, 1) * imaginary;
            }
        }
        return sum;
    }

    private static double rho(FlavourState state, int row, int column, int part) {
        if (row == column) {
            return part == 0 ? state.element(row) : 0;
        }
        int low = Math.min(row, column);
        int high = Math.max(row, column);
        int index = low == 0 ? high - 1 : 2;
        double sign = part == 1 && row > column ? -1 : 1;
        return sign * state.element(3 + 3 * part + index);
    }
}
