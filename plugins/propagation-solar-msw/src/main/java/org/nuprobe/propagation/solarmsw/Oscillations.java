package org.nuprobe.propagation.solarmsw;

import java.util.List;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.EV;

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
    private static final Parameter SIN2_THETA_12 = sine("sin2_theta12", 0.307, "sin^2 theta_12");
    private static final Parameter SIN2_THETA_13 = sine("sin2_theta13", 0.0220, "sin^2 theta_13");
    private static final Parameter SIN2_THETA_23 = sine("sin2_theta23", 0.57, "sin^2 theta_23");
    private static final Parameter DM2_21 = Parameter.shape(
            "dm2_21",
            Dimension.ENERGY_SQUARED,
            7.42e-5 * EV * EV,
            1e-6 * EV * EV,
            1e-3 * EV * EV,
            "squared-mass difference m_2^2 - m_1^2");
    private static final Parameter DELTA_CP = Parameter.shape(
            "delta_cp", Dimension.NUMBER, 0, -2 * Math.PI, 2 * Math.PI, "CP phase of the mixing matrix, in radian");

    /** What an analysis may set, scan or profile. */
    static List<Parameter> parameters() {
        return List.of(SIN2_THETA_12, SIN2_THETA_13, SIN2_THETA_23, DM2_21, DELTA_CP);
    }

    static Oscillations at(Point shape) {
        return new Oscillations(
                shape.get(SIN2_THETA_12),
                shape.get(SIN2_THETA_13),
                shape.get(SIN2_THETA_23),
                shape.get(DM2_21),
                shape.get(DELTA_CP));
    }

    /** 2 sqrt2 G_F n_e E, what the electrons of the Sun add to the squared mass of an electron neutrino. */
    static double matterTerm(double electronDensity, double energy) {
        return 2 * Math.sqrt(2) * G_F * electronDensity * energy;
    }

    /** beta/n_e at an energy: {@code 2 sqrt2 G_F c_13^2 E/dm2_21}. */
    double betaPerDensity(double energy) {
        return matterTerm(1, energy) * cos2Theta13() / dm221;
    }

    double cos2Theta13() {
        return 1 - sin2Theta13;
    }

    /** cos 2 theta_12. */
    double cosine() {
        return 1 - 2 * sin2Theta12;
    }

    MixingMatrix mixing() {
        return MixingMatrix.of(sin2Theta12, sin2Theta13, sin2Theta23, delta);
    }

    private static Parameter sine(String id, double initial, String description) {
        return Parameter.shape(id, Dimension.NUMBER, initial, 0, 1, description);
    }
}
