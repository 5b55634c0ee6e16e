package org.nuprobe.toolkit.oscillation;

import java.util.List;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Units.EV;

/**
 * The parameters of three-flavour mixing. Whoever needs them declares these very objects, so that a propagation and an
 * interaction that works in the mass basis share them.
 *
 * <p>The initial values are near the global fit of I. Esteban et al., JHEP 09 (2020) 178, arXiv:2007.14792 (NuFIT 5), normal
 * ordering, without CP violation. They are fixed unless an analysis frees them.
 */
public final class OscillationParameters {
    /** sin^2 theta_12. */
    public static final Parameter SIN2_THETA_12 = sine("sin2_theta12", 0.307, "sin^2 theta_12");

    /** sin^2 theta_13. */
    public static final Parameter SIN2_THETA_13 = sine("sin2_theta13", 0.0220, "sin^2 theta_13");

    /** sin^2 theta_23. */
    public static final Parameter SIN2_THETA_23 = sine("sin2_theta23", 0.57, "sin^2 theta_23");

    /** The phase delta_CP in radian. */
    public static final Parameter DELTA_CP = Parameter.shape(
            "delta_cp", Dimension.NUMBER, 0, -2 * Math.PI, 2 * Math.PI, "CP phase of the mixing matrix, in radian");

    /** m_2^2 - m_1^2, positive. */
    public static final Parameter DM2_21 = Parameter.shape(
            "dm2_21",
            Dimension.ENERGY_SQUARED,
            7.42e-5 * EV * EV,
            1e-6 * EV * EV,
            1e-3 * EV * EV,
            "squared-mass difference m_2^2 - m_1^2");

    /** m_3^2 - m_1^2, negative in the inverted ordering. */
    public static final Parameter DM2_31 = Parameter.shape(
            "dm2_31",
            Dimension.ENERGY_SQUARED,
            2.51e-3 * EV * EV,
            -1e-2 * EV * EV,
            1e-2 * EV * EV,
            "squared-mass difference m_3^2 - m_1^2, negative in the inverted ordering");

    /** What the mixing matrix needs: three angles and the phase. */
    public static final List<Parameter> MIXING = List.of(SIN2_THETA_12, SIN2_THETA_13, SIN2_THETA_23, DELTA_CP);

    /** What solar neutrinos need: the mixing, and dm2_21. */
    public static final List<Parameter> SOLAR = List.of(SIN2_THETA_12, SIN2_THETA_13, SIN2_THETA_23, DM2_21, DELTA_CP);

    /** All six. */
    public static final List<Parameter> ALL =
            List.of(SIN2_THETA_12, SIN2_THETA_13, SIN2_THETA_23, DM2_21, DM2_31, DELTA_CP);

    private OscillationParameters() {}

    private static Parameter sine(String id, double initial, String description) {
        return Parameter.shape(id, Dimension.NUMBER, initial, 0, 1, description);
    }
}
