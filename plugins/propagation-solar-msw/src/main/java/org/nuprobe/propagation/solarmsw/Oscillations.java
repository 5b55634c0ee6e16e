package org.nuprobe.propagation.solarmsw;

import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.oscillation.OscillationParameters;

/**
 * The oscillation parameters at one point.
 *
 * @param sin2Theta12 sin^2 theta_12
 * @param sin2Theta13 sin^2 theta_13
 * @param sin2Theta23 sin^2 theta_23
 * @param dm221 m_2^2 - m_1^2, positive
 * @param delta the phase delta_CP in radian
 */
record Oscillations(double sin2Theta12, double sin2Theta13, double sin2Theta23, double dm221, double delta) {
    /** Reads the parameters {@link OscillationParameters#SOLAR}. */
    static Oscillations at(Point shape) {
        return new Oscillations(
                shape.get(OscillationParameters.SIN2_THETA_12),
                shape.get(OscillationParameters.SIN2_THETA_13),
                shape.get(OscillationParameters.SIN2_THETA_23),
                shape.get(OscillationParameters.DM2_21),
                shape.get(OscillationParameters.DELTA_CP));
    }

    double cos2Theta13() {
        return 1 - sin2Theta13;
    }

    /** cos 2 theta_12. */
    double cosine() {
        return 1 - 2 * sin2Theta12;
    }

    /** sin 2 theta_12. */
    double sine() {
        return 2 * Math.sqrt(sin2Theta12 * (1 - sin2Theta12));
    }
}
