package org.nuprobe.engine.moment;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.FlavourCoupling;

/**
 * The real numbers w_e for which {@code Re Tr[rho L_1^+ L_2] = sum_e w_e rho_e}, with the elements rho_e of a {@link
 * FlavourState} and, as one more element, its trace.
 *
 * @param values one weight an element, by number
 */
public record Weights(List<Double> values) {
    /** The number of the trace, after the 9 elements of a {@link FlavourState}. */
    public static final int TRACE = FlavourState.SIZE;

    /** The number of elements: those of a {@link FlavourState} and the trace. */
    public static final int SIZE = FlavourState.SIZE + 1;

    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

    public Weights {
        values = List.copyOf(values);
    }

    /** The weights for two couplings; antineutrinos see their complex conjugates. */
    public static Weights of(FlavourCoupling first, FlavourCoupling second, Helicity helicity) {
        double sign = helicity == Helicity.NEUTRINO ? 1 : -1;
        Double[] weights = new Double[SIZE];
        Arrays.fill(weights, 0.0);
        for (int a = 0; a < 3; a++) {
            weights[a] = real(first, second, a, a);
        }
        for (int k = 0; k < 3; k++) {
            int a = PAIRS[k][0];
            int b = PAIRS[k][1];
            weights[3 + k] = real(first, second, a, b) + real(first, second, b, a);
            weights[6 + k] = sign * (imaginary(first, second, a, b) - imaginary(first, second, b, a));
        }
        for (int odd = 0; odd < 3; odd++) {
            double common = weights[(odd + 1) % 3];
            if (common == weights[(odd + 2) % 3] && similar(common, weights[odd])) {
                weights[TRACE] = common;
                weights[odd] -= common;
                weights[(odd + 1) % 3] = 0.0;
                weights[(odd + 2) % 3] = 0.0;
                break;
            }
        }
        return new Weights(List.of(weights));
    }

    /** Whether the weight of two flavours may stand for the third as well, with their difference apart, without rounding away. */
    private static boolean similar(double common, double other) {
        double ratio = other / common;
        return ratio > 1e-3 && ratio < 1e3;
    }

    /** The weight of an element. */
    public double of(int element) {
        return values.get(element);
    }

    /** Whether nothing is left, as for couplings of different flavours. */
    public boolean vanish() {
        return values.stream().allMatch(weight -> weight == 0);
    }

    /** The elements with a weight. */
    public int[] elements() {
        int[] elements = new int[SIZE];
        int count = 0;
        for (int e = 0; e < SIZE; e++) {
            if (of(e) != 0) {
                elements[count++] = e;
            }
        }
        return Arrays.copyOf(elements, count);
    }

    /** Re of element (a, b) of L_1^+ L_2. */
    private static double real(FlavourCoupling first, FlavourCoupling second, int a, int b) {
        double sum = 0;
        for (int out = 0; out < 3; out++) {
            sum += first.real(out, a) * second.real(out, b) + first.imaginary(out, a) * second.imaginary(out, b);
        }
        return sum;
    }

    /** Im of element (a, b) of L_1^+ L_2. */
    private static double imaginary(FlavourCoupling first, FlavourCoupling second, int a, int b) {
        double sum = 0;
        for (int out = 0; out < 3; out++) {
            sum += first.real(out, a) * second.imaginary(out, b) - first.imaginary(out, a) * second.real(out, b);
        }
        return sum;
    }
}
