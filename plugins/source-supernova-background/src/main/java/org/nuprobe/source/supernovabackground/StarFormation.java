package org.nuprobe.source.supernovabackground;

/**
 * The mass of stars formed per time and comoving volume, a power law of 1+z broken twice and smoothly (H. Yuksel et al.,
 * Astrophys. J. 683 (2008) L5; the numbers of S. Horiuchi, J. F. Beacom, E. Dwek, Phys. Rev. D 79 (2009) 083013):
 *
 * <pre>rate [x^(-10 a) + (x/B)^(-10 b) + (x/C)^(-10 c)]^(-1/10),   x = 1 + z,
 * B = x1^(1 - a/b),   C = x1^((b - a)/c) x2^(1 - b/c),   x1 = 1 + z1,   x2 = 1 + z2.</pre>
 *
 * @param rate the rate today, but for terms that are negligible there
 * @param early the slope a up to the first break
 * @param middle the slope b between the breaks, not 0
 * @param late the slope c beyond the second break, not 0
 * @param firstBreak the redshift z1
 * @param secondBreak the redshift z2
 */
record StarFormation(double rate, double early, double middle, double late, double firstBreak, double secondBreak) {
    /** How sharply the slopes join. */
    private static final double SHARPNESS = -10;

    /** The rate at a redshift. */
    double at(double redshift) {
        double x = 1 + redshift;
        double x1 = 1 + firstBreak;
        double x2 = 1 + secondBreak;
        double b = Math.pow(x1, 1 - early / middle);
        double c = Math.pow(x1, (middle - early) / late) * Math.pow(x2, 1 - middle / late);
        double sum = Math.pow(x, SHARPNESS * early)
                + Math.pow(x / b, SHARPNESS * middle)
                + Math.pow(x / c, SHARPNESS * late);
        return rate * Math.pow(sum, 1 / SHARPNESS);
    }
}
