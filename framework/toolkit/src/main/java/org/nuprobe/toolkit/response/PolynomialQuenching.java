package org.nuprobe.toolkit.response;

import java.util.Arrays;

/**
 * A quenching factor that is a polynomial in the recoil energy, {@code QF = q_0 + q_1 T/u + q_2 (T/u)^2 + ...}; with one
 * coefficient it is constant. Where the polynomial is negative, nothing is seen.
 */
public final class PolynomialQuenching implements Quenching {
    private final double[] coefficients;
    private final double unit;

    /**
     * A polynomial.
     *
     * @param coefficients q_0, q_1 and so on
     * @param unit the energy u
     */
    public PolynomialQuenching(double[] coefficients, double unit) {
        if (coefficients.length == 0 || !Arrays.stream(coefficients).allMatch(Double::isFinite) || !(unit > 0)) {
            throw new IllegalArgumentException("no polynomial: coefficients " + Arrays.toString(coefficients)
                    + " in powers of recoils per " + unit);
        }
        this.coefficients = coefficients.clone();
        this.unit = unit;
    }

    @Override
    public double signal(double recoil) {
        double factor = 0;
        for (int power = coefficients.length - 1; power >= 0; power--) {
            factor = factor * recoil / unit + coefficients[power];
        }
        return Math.max(0, factor * recoil);
    }
}
