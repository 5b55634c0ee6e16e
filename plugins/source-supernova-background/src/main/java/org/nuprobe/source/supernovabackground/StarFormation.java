package org.nuprobe.source.supernovabackground;

/**
 * The mass of stars formed per time and comoving volume, a power law of 1+z broken twice and smoothly (H. Yuksel et al.,
 * Astrophys. J. 683 (2008) L5; the numbers of S. Horiuchi, J. F. Beacom, E. Dwek, Phys. Rev. D 79 (2009) 083013):
 *
 * <pre>rate [x^(-10 a) + (x/B)^(-10 b) + (x/C)^(-10 c)]^(-1/10),   x = 1 + z,
 * B = x1^(1 - a/b),   C = x1^((b - a)/c) x2^(1 - b/c),   x1 = 1 + z1,   x2 = 1 + z2.</pre>
 */
final class StarFormation {
    /** How sharply the slopes join. */
    private static final double SHARPNESS = -10;

    private final double rate;
    private final double[] slopes;
    private final double[] breaks;
    private final double[] joins;

    private StarFormation(double rate, double[] slopes, double[] breaks, double[] joins) {
        this.rate = rate;
        this.slopes = slopes;
        this.breaks = breaks;
        this.joins = joins;
    }

    /**
     * The history with these slopes and breaks.
     *
     * @param rate the rate today, but for terms that are negligible there
     * @param slopes a up to the first break, b between the breaks, c beyond the second; b and c not 0
     * @param breaks the redshifts z1 and z2
     */
    static StarFormation of(double rate, double[] slopes, double[] breaks) {
        double x1 = 1 + breaks[0];
        double x2 = 1 + breaks[1];
        double first = Math.pow(x1, 1 - slopes[0] / slopes[1]);
        double second = Math.pow(x1, (slopes[1] - slopes[0]) / slopes[2]) * Math.pow(x2, 1 - slopes[1] / slopes[2]);
        return new StarFormation(rate, slopes.clone(), breaks.clone(), new double[] {1, first, second});
    }

    /** The rate at a redshift. */
    double at(double redshift) {
        double sum = 0;
        for (int k = 0; k < slopes.length; k++) {
            sum += Math.pow((1 + redshift) / joins[k], SHARPNESS * slopes[k]);
        }
        return rate * Math.pow(sum, 1 / SHARPNESS);
    }

    /** Points up to a redshift between which the rate is nearly a power law, the ends included. */
    double[] pieces(double maximumRedshift) {
        return new double[] {
            0, Math.min(breaks[0], maximumRedshift), Math.min(breaks[1], maximumRedshift), maximumRedshift
        };
    }
}
