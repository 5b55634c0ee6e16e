package org.nuprobe.spi.statistics;

/**
 * The outcome of a minimisation.
 *
 * @param point where it ended, one value per parameter of the likelihood
 * @param value -2 ln L there, relative to the saturated model
 * @param converged whether it is a minimum inside the bounds
 * @param iterations how many steps it took
 * @param statement what went wrong, empty when it converged
 */
public record Fit(double[] point, double value, boolean converged, int iterations, String statement) {
    public Fit {
        point = point.clone();
    }

    @Override
    public double[] point() {
        return point.clone();
    }
}
