package org.nuprobe.propagation.sterile;

import java.util.List;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Units.EV;

/**
 * The fourth mass state: how heavy it is and how much of each active flavour it holds. Its elements U_a4 are taken real, as no
 * phase of theirs shows where only one mass difference does.
 *
 * @param dm241 m_4^2 - m_1^2
 * @param electron U_e4
 * @param muon U_mu4
 * @param tau U_tau4
 */
record FourthState(double dm241, double electron, double muon, double tau) {
    private static final Parameter DM2_41 = Parameter.shape(
            "dm2_41",
            Dimension.ENERGY_SQUARED,
            1 * EV * EV,
            1e-3 * EV * EV,
            1e3 * EV * EV,
            "squared-mass difference m_4^2 - m_1^2 of a light sterile neutrino");
    private static final Parameter U_E4 = content("U_e4_sq", "electron");
    private static final Parameter U_MU4 = content("U_mu4_sq", "muon");
    private static final Parameter U_TAU4 = content("U_tau4_sq", "tau");

    /** The elements off the diagonal, in the order of a flavour state. */
    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

    /** Rounding of three numbers that add up to 1. */
    private static final double ROUNDING = 1e-12;

    static List<Parameter> parameters() {
        return List.of(DM2_41, U_E4, U_MU4, U_TAU4);
    }

    static FourthState at(Point shape) {
        double electron = shape.get(U_E4);
        double muon = shape.get(U_MU4);
        double tau = shape.get(U_TAU4);
        if (electron + muon + tau > 1 + ROUNDING) {
            throw new IllegalArgumentException(
                    "a mass state holds each flavour once: U_e4_sq + U_mu4_sq + U_tau4_sq is " + (electron + muon + tau)
                            + ", and cannot be above 1");
        }
        return new FourthState(shape.get(DM2_41), Math.sqrt(electron), Math.sqrt(muon), Math.sqrt(tau));
    }

    /**
     * A state after the fourth mass has run ahead of the others,
     *
     * <pre>rho -> &lt;A rho A^+&gt;,   A = 1 + (exp(-i phi) - 1) u u^T,   u = (U_e4, U_mu4, U_tau4);
     * P_ee = 1 - 2 U_e4^2 (1 - U_e4^2)(1 - &lt;cos phi&gt;),   P_mue = 2 U_e4^2 U_mu4^2 (1 - &lt;cos phi&gt;).</pre>
     *
     * @param cosine the average of cos phi
     * @param sine the average of sin phi
     */
    FlavourState after(FlavourState start, double cosine, double sine) {
        double[] rho = start.elements();
        double[] u = {electron, muon, tau};
        // rho u, a complex vector.
        double[] re = new double[3];
        double[] im = new double[3];
        for (int a = 0; a < 3; a++) {
            re[a] = rho[a] * u[a];
        }
        for (int k = 0; k < 3; k++) {
            int a = PAIRS[k][0];
            int b = PAIRS[k][1];
            re[a] += rho[3 + k] * u[b];
            im[a] += rho[6 + k] * u[b];
            re[b] += rho[3 + k] * u[a];
            im[b] -= rho[6 + k] * u[a];
        }
        double inside = re[0] * u[0] + re[1] * u[1] + re[2] * u[2];
        double turned = 1 - cosine;
        double[] end = new double[FlavourState.SIZE];
        for (int a = 0; a < 3; a++) {
            end[a] = rho[a] - 2 * u[a] * (turned * re[a] + sine * im[a]) + 2 * turned * inside * u[a] * u[a];
        }
        for (int k = 0; k < 3; k++) {
            int a = PAIRS[k][0];
            int b = PAIRS[k][1];
            // (z - 1) u_a (rho u)_b^* + (z^* - 1) (rho u)_a u_b with z = cos phi - i sin phi.
            end[3 + k] = rho[3 + k]
                    - turned * (u[a] * re[b] + u[b] * re[a])
                    - sine * (u[a] * im[b] + u[b] * im[a])
                    + 2 * turned * inside * u[a] * u[b];
            end[6 + k] = rho[6 + k] + turned * (u[a] * im[b] - u[b] * im[a]) - sine * (u[a] * re[b] - u[b] * re[a]);
        }
        return FlavourState.of(end);
    }

    private static Parameter content(String id, String flavour) {
        return Parameter.shape(
                id,
                Dimension.NUMBER,
                0,
                0,
                1,
                "share of the " + flavour + " flavour in the fourth mass state, |U_a4|^2");
    }
}
