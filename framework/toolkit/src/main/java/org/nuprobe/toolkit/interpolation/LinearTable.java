package org.nuprobe.toolkit.interpolation;

/** Straight lines from point to point. */
public final class LinearTable implements Interpolant {
    private final Knots knots;
    private final double[] y;

    private LinearTable(Knots knots, double[] y) {
        this.knots = knots;
        this.y = y;
    }

    /**
     * The polygon through these points.
     *
     * @param x rising abscissae, at least two
     * @param y as many ordinates
     * @throws MalformedTable naming the row when the points do not fit
     */
    public static LinearTable of(double[] x, double[] y, Outside outside) {
        return new LinearTable(Knots.of(x, y, outside), y.clone());
    }

    @Override
    public double applyAsDouble(double at) {
        if (!knots.contain(at)) {
            return knots.beyond(at, y[0], y[y.length - 1]);
        }
        int i = knots.piece(at);
        double t = (at - knots.at(i)) / (knots.at(i + 1) - knots.at(i));
        return (1 - t) * y[i] + t * y[i + 1];
    }

    @Override
    public double[] knots() {
        return knots.toArray();
    }
}
