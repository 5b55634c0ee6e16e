package org.nuprobe.interaction.standardmodel;

import org.nuprobe.spi.interaction.FlavourCoupling;

/**
 * The weak vector charges of the nucleons in the half-size convention: at tree level 1/2 - 2 s^2 for the proton and -1/2 for
 * the neutron.
 *
 * @param protonElectron g_V^p as seen by electron neutrinos
 * @param protonMuon g_V^p as seen by muon neutrinos
 * @param protonTau g_V^p as seen by tau neutrinos
 * @param neutron g_V^n, the same for all
 */
record NucleonCharges(double protonElectron, double protonMuon, double protonTau, double neutron) {
    static NucleonCharges universal(double proton, double neutron) {
        return new NucleonCharges(proton, proton, proton, neutron);
    }

    /** Whether all flavours see the same charges, so that one amplitude says everything. */
    boolean isUniversal() {
        return protonElectron == protonMuon && protonMuon == protonTau;
    }

    /** The same at another mixing angle, where each proton charge is smaller by 2 ds^2. */
    NucleonCharges shifted(double sin2Difference) {
        double shift = -2 * sin2Difference;
        return new NucleonCharges(protonElectron + shift, protonMuon + shift, protonTau + shift, neutron);
    }

    /** The charge of the proton as a matrix in flavour. */
    FlavourCoupling proton() {
        return FlavourCoupling.diagonal(protonElectron, protonMuon, protonTau);
    }
}
