package org.nuprobe.toolkit.nsi;

/**
 * How one strength eps is shared among fermions, eps^f = xi^f eps.
 *
 * @param up xi^u
 * @param down xi^d
 * @param electronLeft xi^eL
 * @param electronRight xi^eR
 */
public record Direction(double up, double down, double electronLeft, double electronRight) {
    /** One fermion alone. */
    public static Direction of(Fermion fermion) {
        return new Direction(
                fermion == Fermion.UP ? 1 : 0,
                fermion == Fermion.DOWN ? 1 : 0,
                fermion == Fermion.ELECTRON_LEFT ? 1 : 0,
                fermion == Fermion.ELECTRON_RIGHT ? 1 : 0);
    }

    /**
     * Vector currents of protons, neutrons and electrons by two angles:
     *
     * <pre>xi^p = 2 xi^u + xi^d = sqrt5 cos eta cos phi,   xi^n = xi^u + 2 xi^d = sqrt5 sin eta,
     * xi^e = xi^eL + xi^eR = sqrt5 cos eta sin phi.</pre>
     *
     * <p>The factor sqrt5 makes eta = arctan 1/2, phi = 0 the up quark alone and eta = arctan 2, phi = 0 the down quark alone.
     * I. Esteban et al., JHEP 08 (2018) 180 (phi = 0); D. W. P. Amaral et al., JHEP 07 (2023) 071.
     *
     * @param eta the angle between protons or electrons and neutrons, in radian
     * @param phi the angle between protons and electrons, in radian
     */
    public static Direction ofAngles(double eta, double phi) {
        double proton = Math.sqrt(5) * Math.cos(eta) * Math.cos(phi);
        double neutron = Math.sqrt(5) * Math.sin(eta);
        double electron = Math.sqrt(5) * Math.cos(eta) * Math.sin(phi);
        return new Direction((2 * proton - neutron) / 3, (2 * neutron - proton) / 3, electron / 2, electron / 2);
    }

    /** xi^f. */
    public double on(Fermion fermion) {
        return switch (fermion) {
            case UP -> up;
            case DOWN -> down;
            case ELECTRON_LEFT -> electronLeft;
            case ELECTRON_RIGHT -> electronRight;
        };
    }

    /** Whether a nucleus feels it. */
    public boolean actsOnQuarks() {
        return up != 0 || down != 0;
    }
}
