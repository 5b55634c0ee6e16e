package org.nuprobe.source.solar;

/** The modulus of the gamma function in the right half of the complex plane. */
final class GammaModulus {
    /** How far the argument is shifted to the right, where six terms of Stirling's series suffice for 1e-14. */
    private static final int SHIFT = 9;

    /** B_2k/(2k (2k - 1)), the coefficients of 1/w^(2k-1) in Stirling's series for ln Gamma(w). */
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360
    };

    private static final double LN_TWO_PI = Math.log(2 * Math.PI);

    private GammaModulus() {}

    /**
     * ln |Gamma(x + i y)|^2 for x > 0, good to 1e-13 of its size or absolutely, whichever is larger: Stirling's series at x +
     * 9, and the recurrence Gamma(z + 1) = z Gamma(z) back (Abramowitz and Stegun, 6.1.15 and 6.1.40).
     */
    static double logSquare(double x, double y) {
        double product = 1;
        for (int k = 0; k < SHIFT; k++) {
            product *= (x + k) * (x + k) + y * y;
        }
        double re = x + SHIFT;
        double square = re * re + y * y;
        double inverseRe = re / square;
        double inverseIm = -y / square;
        double squareRe = inverseRe * inverseRe - inverseIm * inverseIm;
        double squareIm = 2 * inverseRe * inverseIm;
        double sumRe = 0;
        double sumIm = 0;
        for (int k = STIRLING.length - 1; k >= 0; k--) {
            double next = sumRe * squareRe - sumIm * squareIm + STIRLING[k];
            sumIm = sumRe * squareIm + sumIm * squareRe;
            sumRe = next;
        }
        double series = sumRe * inverseRe - sumIm * inverseIm;
        double stirling = (re - 0.5) * Math.log(square) - 2 * y * Math.atan2(y, re) - 2 * re + LN_TWO_PI + 2 * series;
        return stirling - Math.log(product);
    }
}
