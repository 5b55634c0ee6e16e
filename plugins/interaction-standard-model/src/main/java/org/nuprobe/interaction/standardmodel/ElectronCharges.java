package org.nuprobe.interaction.standardmodel;

/**
 * Chiral couplings of neutrinos to an electron by exchange of a Z; electron neutrinos have one more unit of the left one,
 * because they exchange a W too.
 *
 * @param left g_L of muon and tau neutrinos
 * @param right g_R
 */
record ElectronCharges(double left, double right) {
    /** From the vector and the axial charge: g_L = (g_V + g_A)/2, g_R = (g_V - g_A)/2. */
    static ElectronCharges ofVectorAndAxial(double vector, double axial) {
        return new ElectronCharges((vector + axial) / 2, (vector - axial) / 2);
    }
}
