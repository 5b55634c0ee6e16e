package org.nuprobe.interaction.vectormediator;

import org.nuprobe.toolkit.mediator.NeutrinoCharges;

/**
 * The charges Q' of a vector boson in units of its coupling g: {@code L = g Z'_mu [Q'_nu nubar gamma^mu P_L nu + Q'_f fbar
 * gamma^mu f]}, for the electron {@code ebar gamma^mu (Q'_e - Q'_A gamma5) e}.
 *
 * @param neutrinos of the neutrinos
 * @param up of the up quark
 * @param down of the down quark
 * @param electron vector charge of the electron
 * @param axialElectron axial charge of the electron, in the sign convention of g_A = g_L - g_R
 * @param mixing with the photon
 */
record Charges(
        NeutrinoCharges neutrinos,
        double up,
        double down,
        double electron,
        double axialElectron,
        KineticMixing mixing) {

    /** The same charge for every fermion. */
    static Charges universal() {
        return new Charges(NeutrinoCharges.universal(1), 1, 1, 1, 0, KineticMixing.NONE);
    }

    /** Baryon number plus lepton numbers with these weights: 1/3 for quarks, the weight for a lepton and its neutrino. */
    static Charges baryonNumberAnd(double electron, double muon, double tau) {
        double quark = 1.0 / 3;
        return new Charges(new NeutrinoCharges(electron, muon, tau), quark, quark, electron, 0, KineticMixing.NONE);
    }

    /** Lepton numbers with these weights, which add up to 0; quarks are reached through the mixing only. */
    static Charges leptonNumbers(double electron, double muon, double tau) {
        return new Charges(
                new NeutrinoCharges(electron, muon, tau), 0, 0, electron, 0, new KineticMixing(electron, muon, tau));
    }

    /** Whether a nucleus feels anything. */
    boolean reachNuclei() {
        return up != 0 || down != 0 || !mixing.vanishes();
    }

    /** Whether an electron feels anything. */
    boolean reachElectrons() {
        return electron != 0 || axialElectron != 0 || !mixing.vanishes();
    }

    /** The charge of a proton. */
    double proton(double q2) {
        return 2 * up + down + mixing.protonCharge(q2);
    }

    /** The charge of a neutron; the photon does not see it. */
    double neutron() {
        return up + 2 * down;
    }

    /** The vector charge of an electron: its own, or where it has none, what mixing gives it. */
    double electron(double q2) {
        return electron == 0 ? -mixing.protonCharge(q2) : electron;
    }
}
