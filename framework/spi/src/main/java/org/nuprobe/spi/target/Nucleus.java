package org.nuprobe.spi.target;

import java.util.function.DoubleUnaryOperator;

/**
 * A nucleus with its form factors, functions of q^2 = 2 M T in natural units with F(0) = 1.
 *
 * @param name the isotope, {@code Xe132}
 * @param protons Z
 * @param neutrons N
 * @param mass M
 * @param protonFormFactor F_p(q^2)
 * @param neutronFormFactor F_n(q^2)
 */
public record Nucleus(
        String name,
        int protons,
        int neutrons,
        double mass,
        DoubleUnaryOperator protonFormFactor,
        DoubleUnaryOperator neutronFormFactor)
        implements Scatterer {
    public Nucleus {
        if (protons < 1 || neutrons < 0 || !(mass > 0)) {
            throw new IllegalArgumentException(
                    "no nucleus: " + name + " with Z = " + protons + ", N = " + neutrons + ", mass " + mass);
        }
    }

    /** The charge {@code Z perProton F_p(q^2) + N perNeutron F_n(q^2)} that a vector current sees. */
    public double charge(double perProton, double perNeutron, double q2) {
        return protons * perProton * protonFormFactor.applyAsDouble(q2)
                + neutrons * perNeutron * neutronFormFactor.applyAsDouble(q2);
    }

    /** The mass number A = Z + N. */
    public int nucleons() {
        return protons + neutrons;
    }
}
