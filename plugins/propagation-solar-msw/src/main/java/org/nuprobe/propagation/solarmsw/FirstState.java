package org.nuprobe.propagation.solarmsw;

/** The first mass state at the detector, as the vector b of {@link TwoLevelBasis}. */
@FunctionalInterface
interface FirstState {
    /** The vector at an energy: of length 1, or shorter if it is an average. */
    double[] at(double energy);

    /** By day it is what it was in vacuum, b = (-sin 2theta_12, 0, cos 2theta_12). */
    static FirstState byDay(Oscillations oscillations) {
        double[] b = {-oscillations.sine(), 0, oscillations.cosine()};
        return energy -> b;
    }

    /** The average of this, during a part of the time, with another for the rest. */
    default FirstState during(double part, FirstState other) {
        return energy -> {
            double[] mine = at(energy);
            double[] theirs = other.at(energy);
            double[] mean = new double[3];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = part * mine[i] + (1 - part) * theirs[i];
            }
            return mean;
        };
    }
}
