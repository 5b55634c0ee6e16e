package org.nuprobe.toolkit.flavour;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.interaction.DifferentialCrossSection;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;

/**
 * The square of a sum of flavour matrices in front of one plain cross section, {@code sigma Tr[rho Lambda^+ Lambda]} with {@code
 * Lambda = sum_k c_k Lambda_k}. Amplitudes are squared by the framework; a plain cross section is not, and its flavours enter as a
 * square, so each product of two different parts is written as a difference of two squares:
 *
 * <pre>2 Re Tr[rho L_k^+ L_l] = (Tr[rho (L_k + L_l)^+ (L_k + L_l)] - Tr[rho (L_k - L_l)^+ (L_k - L_l)])/2.</pre>
 */
public final class CoherentSum {
    private CoherentSum() {}

    /**
     * The cross sections whose sum is the square; products that vanish for every state are left out.
     *
     * @param elements the parts of Lambda
     * @param value what they multiply
     */
    public static List<Term> squared(List<FlavourElement> elements, DifferentialCrossSection value) {
        List<Term> terms = new ArrayList<>();
        for (int k = 0; k < elements.size(); k++) {
            FlavourElement first = elements.get(k);
            terms.add(term(first.coefficient().times(first.coefficient()), first.flavours(), value));
            for (int l = k + 1; l < elements.size(); l++) {
                FlavourElement second = elements.get(l);
                if (interfere(first.flavours(), second.flavours())) {
                    Monomial half =
                            first.coefficient().times(second.coefficient()).times(0.5);
                    terms.add(term(half, combined(first.flavours(), 1, second.flavours()), value));
                    terms.add(term(half.times(-1), combined(first.flavours(), -1, second.flavours()), value));
                }
            }
        }
        return terms;
    }

    private static Term term(Monomial coefficient, FlavourCoupling flavours, DifferentialCrossSection value) {
        return new Term.CrossSection(coefficient, flavours, value);
    }

    /** Whether the Hermitian part of L_1^+ L_2 has any element. */
    private static boolean interfere(FlavourCoupling first, FlavourCoupling second) {
        for (int a = 0; a < 3; a++) {
            for (int c = a; c < 3; c++) {
                double real = 0;
                double imaginary = 0;
                for (int b = 0; b < 3; b++) {
                    real += dot(first, second, b, a, c) + dot(first, second, b, c, a);
                    imaginary += cross(first, second, b, a, c) - cross(first, second, b, c, a);
                }
                if (real != 0 || imaginary != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double dot(FlavourCoupling first, FlavourCoupling second, int b, int a, int c) {
        return first.real(b, a) * second.real(b, c) + first.imaginary(b, a) * second.imaginary(b, c);
    }

    private static double cross(FlavourCoupling first, FlavourCoupling second, int b, int a, int c) {
        return first.real(b, a) * second.imaginary(b, c) - first.imaginary(b, a) * second.real(b, c);
    }

    private static FlavourCoupling combined(FlavourCoupling first, int sign, FlavourCoupling second) {
        double[][] real = new double[3][3];
        double[][] imaginary = new double[3][3];
        for (int b = 0; b < 3; b++) {
            for (int a = 0; a < 3; a++) {
                real[b][a] = first.real(b, a) + sign * second.real(b, a);
                imaginary[b][a] = first.imaginary(b, a) + sign * second.imaginary(b, a);
            }
        }
        return FlavourCoupling.matrix(real, imaginary);
    }
}
