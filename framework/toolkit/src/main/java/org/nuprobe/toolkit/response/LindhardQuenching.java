package org.nuprobe.toolkit.response;

import static org.nuprobe.spi.unit.Units.KEV;

/**
 * The quenching of J. Lindhard and others, Mat. Fys. Medd. Dan. Vid. Selsk. 33 (1963) no. 10:
 *
 * <pre>QF = k g/(1 + k g),   g = 3 eps^0.15 + 0.7 eps^0.6 + eps,   eps = 11.5 Z^(-7/3) T/keV</pre>
 *
 * @param k how strongly a nucleus gives energy to electrons; see {@link #strength}
 * @param protons Z of the nucleus, which recoils in matter of its own kind
 */
public record LindhardQuenching(double k, int protons) implements Quenching {
    public LindhardQuenching {
        if (!(k > 0) || Double.isInfinite(k)) {
            throw new IllegalArgumentException("the k of Lindhard must be positive, not " + k);
        }
    }

    /** Lindhard's own {@code k = 0.133 Z^(2/3) A^(-1/2)}. */
    public static double strength(int protons, int nucleons) {
        return 0.133 * Math.cbrt((double) protons * protons) / Math.sqrt(nucleons);
    }

    @Override
    public double signal(double recoil) {
        double eps = 11.5 * Math.pow(protons, -7.0 / 3) * recoil / KEV;
        double kg = k * (3 * Math.pow(eps, 0.15) + 0.7 * Math.pow(eps, 0.6) + eps);
        return recoil * kg / (1 + kg);
    }
}
