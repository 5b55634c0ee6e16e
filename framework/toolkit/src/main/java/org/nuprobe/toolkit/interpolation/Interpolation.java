package org.nuprobe.toolkit.interpolation;

/** A way to go from point to point; written in lower case with hyphens it is the value of a setting. */
public enum Interpolation {
    /** Straight lines ({@link LinearTable}). */
    LINEAR {
        @Override
        public Interpolant through(double[] x, double[] y, Outside outside) {
            return LinearTable.of(x, y, outside);
        }
    },
    /** Cubics without overshoot ({@link MonotoneCubic}). */
    MONOTONE_CUBIC {
        @Override
        public Interpolant through(double[] x, double[] y, Outside outside) {
            return MonotoneCubic.of(x, y, outside);
        }
    },
    /** Straight lines between the logarithms of both coordinates ({@link PowerLawTable}). */
    POWER_LAW {
        @Override
        public Interpolant through(double[] x, double[] y, Outside outside) {
            return PowerLawTable.of(x, y, outside);
        }
    };

    /**
     * The function through these points.
     *
     * @param x rising abscissae, at least two
     * @param y as many ordinates
     * @throws MalformedTable naming the row when the points do not fit
     */
    public abstract Interpolant through(double[] x, double[] y, Outside outside);
}
