package org.nuprobe.interaction.electromagnetic;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.flavour.FlavourElement;

/**
 * A Hermitian matrix x_ba in flavour, such as that of charge radii: real numbers of both signs on the diagonal, and for each pair
 * of flavours a real number times a phase that is given, {@code x_ba = x e^(i phase)}, {@code x_ab = x e^(-i phase)}, b before a.
 *
 * @param prefix what the ids of the parameters begin with, {@code q} for {@code q_nue}
 * @param meaning what one is, {@code millicharge}
 * @param unit what it is measured in, for people; empty where the dimension says it
 * @param dimension its dimension
 * @param largest the largest size it may take, in natural units
 */
record HermitianMatrix(String prefix, String meaning, String unit, Dimension dimension, double largest) {
    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};
    private static final List<String> NAMES = List.of("e", "mu", "tau");

    /**
     * The parts of the matrix.
     *
     * @param flavours which of them there are
     * @param phases of the elements e-mu, e-tau, mu-tau, in radian
     */
    List<FlavourElement> elements(Flavours flavours, double[] phases) {
        if (flavours == Flavours.UNIVERSAL) {
            return List.of(FlavourElement.of(parameter("nu", "of every neutrino"), FlavourCoupling.universal()));
        }
        List<FlavourElement> elements = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            FlavourCoupling own = FlavourCoupling.diagonal(a == 0 ? 1 : 0, a == 1 ? 1 : 0, a == 2 ? 1 : 0);
            elements.add(FlavourElement.of(parameter("nu" + NAMES.get(a), "of nu_" + NAMES.get(a)), own));
        }
        for (int k = 0; flavours == Flavours.MATRIX && k < 3; k++) {
            String b = NAMES.get(PAIRS[k][0]);
            String a = NAMES.get(PAIRS[k][1]);
            elements.add(FlavourElement.of(
                    parameter(b + a, "between nu_" + b + " and nu_" + a), pair(PAIRS[k][0], PAIRS[k][1], phases[k])));
        }
        return elements;
    }

    private Parameter parameter(String suffix, String whose) {
        return new Parameter(
                prefix + "_" + suffix,
                Role.COEFFICIENT,
                dimension,
                0,
                new Interval(-largest, largest),
                Constraint.NONE,
                meaning + " " + whose + unit);
    }

    private static FlavourCoupling pair(int b, int a, double phase) {
        double[][] real = new double[3][3];
        double[][] imaginary = new double[3][3];
        real[b][a] = Math.cos(phase);
        real[a][b] = Math.cos(phase);
        imaginary[b][a] = Math.sin(phase);
        imaginary[a][b] = -Math.sin(phase);
        return FlavourCoupling.matrix(real, imaginary);
    }
}
