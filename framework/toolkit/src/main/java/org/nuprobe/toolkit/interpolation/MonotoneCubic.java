package org.nuprobe.toolkit.interpolation;

/**
 * Cubics from point to point with a continuous slope and without overshoot: where the table rises, the function rises, and
 * it has no extremum that the table does not have.
 *
 * <p>The slope at an inner knot is the weighted harmonic mean of the slopes of the two pieces beside it, 0 when they differ in
 * sign; at the ends it is the three-point formula, limited so that the piece stays monotone (the algorithm PCHIP: F. N.
 * Fritsch, R. E. Carlson, SIAM J. Numer. Anal. 17 (1980) 238; F. N. Fritsch, J. Butland, SIAM J. Sci. Stat. Comput. 5 (1984)
 * 300).
 */
public final class MonotoneCubic implements Interpolant {
    private final Knots knots;
    private final double[] y;
    private final double[] slopes;

    private MonotoneCubic(Knots knots, double[] y, double[] slopes) {
        this.knots = knots;
        this.y = y;
        this.slopes = slopes;
    }

    /**
     * The monotone cubics through these points.
     *
     * @param x rising abscissae, at least two
     * @param y as many ordinates
     * @throws MalformedTable naming the row when the points do not fit
     */
    public static MonotoneCubic of(double[] x, double[] y, Outside outside) {
        Knots knots = Knots.of(x, y, outside);
        return new MonotoneCubic(knots, y.clone(), slopes(x, y));
    }

    @Override
    public double applyAsDouble(double at) {
        if (!knots.contain(at)) {
            return knots.beyond(at, y[0], y[y.length - 1]);
        }
        int i = knots.piece(at);
        double width = knots.at(i + 1) - knots.at(i);
        double t = (at - knots.at(i)) / width;
        double s = 1 - t;
        return s * s * ((1 + 2 * t) * y[i] + t * width * slopes[i])
                + t * t * ((1 + 2 * s) * y[i + 1] - s * width * slopes[i + 1]);
    }

    @Override
    public double[] knots() {
        return knots.toArray();
    }

    private static double[] slopes(double[] x, double[] y) {
        int pieces = x.length - 1;
        double[] width = new double[pieces];
        double[] chord = new double[pieces];
        for (int i = 0; i < pieces; i++) {
            width[i] = x[i + 1] - x[i];
            chord[i] = (y[i + 1] - y[i]) / width[i];
        }
        if (pieces == 1) {
            return new double[] {chord[0], chord[0]};
        }
        double[] slopes = new double[x.length];
        slopes[0] = endSlope(width[0], width[1], chord[0], chord[1]);
        for (int i = 1; i < pieces; i++) {
            slopes[i] = innerSlope(width[i - 1], width[i], chord[i - 1], chord[i]);
        }
        slopes[pieces] = endSlope(width[pieces - 1], width[pieces - 2], chord[pieces - 1], chord[pieces - 2]);
        return slopes;
    }

    private static double innerSlope(double widthLeft, double widthRight, double chordLeft, double chordRight) {
        if (Math.signum(chordLeft) != Math.signum(chordRight) || chordLeft == 0) {
            return 0;
        }
        double weightLeft = 2 * widthRight + widthLeft;
        double weightRight = widthRight + 2 * widthLeft;
        return (weightLeft + weightRight) / (weightLeft / chordLeft + weightRight / chordRight);
    }

    /** The three-point slope at an end, from the piece there and the next one inwards. */
    private static double endSlope(double width, double next, double chord, double nextChord) {
        double slope = ((2 * width + next) * chord - width * nextChord) / (width + next);
        if (Math.signum(slope) != Math.signum(chord)) {
            return 0;
        }
        boolean turns = Math.signum(chord) != Math.signum(nextChord);
        return turns && Math.abs(slope) > 3 * Math.abs(chord) ? 3 * chord : slope;
    }
}
