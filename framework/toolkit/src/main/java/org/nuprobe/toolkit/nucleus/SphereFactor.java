package org.nuprobe.toolkit.nucleus;

/**
 * The form factor of a sphere of constant density, {@code S(x) = 3 j_1(x)/x = 3 (sin x - x cos x)/x^3} at x = q R, where j_1 is
 * the spherical Bessel function.
 */
public final class SphereFactor {
    /** Below this the closed form loses digits to cancellation and the series has them all. */
    private static final double SERIES_BELOW = 0.4;

    private SphereFactor() {}

    /**
     * S(x).
     *
     * @param x dimensionless, not negative
     * @return 1 at x = 0, 1 - x^2/10 + ... nearby; accurate to a few units of 1e-15 everywhere
     */
    public static double at(double x) {
        if (x < SERIES_BELOW) {
            double y = x * x;
            return 1 - y / 10 * (1 - y / 28 * (1 - y / 54 * (1 - y / 88 * (1 - y / 130))));
        }
        return 3 * (Math.sin(x) - x * Math.cos(x)) / (x * x * x);
    }
}
