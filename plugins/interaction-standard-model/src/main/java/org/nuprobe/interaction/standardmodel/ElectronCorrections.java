package org.nuprobe.interaction.standardmodel;

import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

/** Sets of chiral couplings to electrons, at s^2 = {@link org.nuprobe.spi.unit.Constants#SIN2_THETA_W}. */
enum ElectronCorrections {
    /** None: g_L = s^2 - 1/2, g_R = s^2. */
    TREE(new ElectronCharges(SIN2_THETA_W - 0.5, SIN2_THETA_W)),

    /** Values for muon neutrinos, applied to every flavour: g_V = -0.0396, g_A = -0.5064. */
    MUON(ElectronCharges.ofVectorAndAxial(-0.0396, -0.5064));

    private final ElectronCharges charges;

    ElectronCorrections(ElectronCharges charges) {
        this.charges = charges;
    }

    ElectronCharges charges() {
        return charges;
    }
}
