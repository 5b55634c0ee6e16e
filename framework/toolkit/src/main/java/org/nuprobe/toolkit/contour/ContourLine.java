package org.nuprobe.toolkit.contour;

/**
 * A line of equal height.
 *
 * @param x the horizontal coordinates of its points, in their order
 * @param y the vertical ones
 * @param closed whether the last point is the first again
 */
public record ContourLine(double[] x, double[] y, boolean closed) {
    public ContourLine {
        x = x.clone();
        y = y.clone();
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "a line has " + x.length + " horizontal coordinates and " + y.length + " vertical ones");
        }
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] y() {
        return y.clone();
    }

    /** The number of points. */
    public int size() {
        return x.length;
    }
}
