package org.nuprobe.spi.interaction;

/** Elastic kinematics of a neutrino on a scatterer of mass M at rest; T is the kinetic energy of the recoil. */
public final class Kinematics {
    private Kinematics() {}

    /** The largest recoil, T_max = 2 E^2/(M + 2 E). */
    public static double maximumRecoil(double energy, double mass) {
        return 2 * energy * energy / (mass + 2 * energy);
    }

    /** The smallest neutrino energy that gives recoil T, E_min = (T + sqrt(T^2 + 2 M T))/2. */
    public static double minimumEnergy(double recoil, double mass) {
        return 0.5 * (recoil + Math.sqrt(recoil * (recoil + 2 * mass)));
    }

    /** The squared momentum transfer, q^2 = 2 M T, exact for a target at rest. */
    public static double momentumTransferSquared(double recoil, double mass) {
        return 2 * mass * recoil;
    }
}
