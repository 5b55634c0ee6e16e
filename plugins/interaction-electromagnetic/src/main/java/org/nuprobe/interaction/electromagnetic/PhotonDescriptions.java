package org.nuprobe.interaction.electromagnetic;

import org.nuprobe.spi.plugin.Description;

/** What the interactions without a flip of helicity say of themselves. */
final class PhotonDescriptions {
    private PhotonDescriptions() {}

    static Description chargeRadius() {
        Description description = Description.of(
                        "Charge radii of neutrinos and their transitions between flavours: shifts of the "
                                + "weak charges of proton and electron that interfere with the Standard Model.")
                .formula(
                        "nucleus:  g_V^p -> g_V^p - kappa <r^2>,  with Z F_p(q);  electron: g_V^e -> g_V^e + kappa <r^2>")
                .formula("kappa = sqrt2 pi alpha/(3 G_F) = 2.380e30 cm^-2; the same for antineutrinos")
                .formula("Standard Model: <r^2> = -0.83, -0.48, -0.30 x 1e-32 cm^2 for nu_e, nu_mu, nu_tau")
                .formula(
                        "with the tree-level charges of standard-model the parameter is the whole radius; with its "
                                + "radiative-corrections: flavour, which contain the radii on nuclei, it is the deviation there")
                .setting(
                        PhotonSettings.CONVENTION,
                        "giunti | vogel-engel",
                        "giunti",
                        "f_Q = q_nu - q^2 <r^2>/6, or sin^2 theta_W -> sin^2 theta_W + kappa <r^2>: a radius half as large for "
                                + "the same effect");
        return PhotonSettings.kappa(PhotonSettings.matrix(description))
                .setting(
                        PhotonSettings.RADII,
                        "excluded | included",
                        "excluded",
                        "whether the Standard Model's radii are added, so that the parameters are deviations: for tree-level "
                                + "charges only, or they are counted twice")
                .reference(Papers.GIUNTI_STUDENIKIN)
                .reference(Papers.CADEDDU)
                .reference(Papers.BERNABEU)
                .reference(Papers.VOGEL_ENGEL);
    }

    static Description anapole() {
        Description description = Description.of(
                        "Anapole moments of neutrinos and their transitions between flavours: for "
                                + "left-handed neutrinos nothing but a charge radius of -6 a.")
                .formula("<r^2> = -6 a:  g_V^p -> g_V^p + 6 kappa a,  g_V^e -> g_V^e - 6 kappa a");
        return PhotonSettings.kappa(PhotonSettings.matrix(description)).reference(Papers.GIUNTI_STUDENIKIN);
    }

    static Description millicharge() {
        Description description = Description.of(
                        "Electric charges of neutrinos and their transitions between flavours, in "
                                + "elementary charges: a shift of the weak charges that grows as 1/T and interferes with the Standard Model.")
                .formula("nucleus:  g_V^p -> g_V^p + sqrt2 pi alpha q/(G_F M T),  with Z F_p(q)")
                .formula("electron: g_V^e -> g_V^e - sqrt2 pi alpha q/(G_F m_e T)")
                .formula("equivalent photons, per atom: dsigma/dT = (2 alpha/pi) q^2 (sigma_gamma(T)/T) ln(E/m_nu)");
        return PhotonSettings.matrix(description)
                .setting(
                        PhotonSettings.ELECTRONS,
                        "free | equivalent-photon",
                        "free",
                        "electrons as if free, or ionisation of atoms by equivalent photons, which does not interfere")
                .setting(
                        PhotonSettings.NEUTRINO_MASS,
                        "energy",
                        "1 eV",
                        "m_nu in the logarithm of the equivalent photons; ten times smaller makes the rate some 18 % larger for solar neutrinos")
                .setting(
                        PhotonSettings.ATOMS,
                        "list of { protons, photo-absorption }",
                        "xenon: " + PhotonSettings.XENON,
                        "for each element the charge of its nucleus and a table with the columns energy and sigma, the "
                                + "photo-absorption cross section of an atom; nothing is absorbed outside the table")
                .reference(Papers.GIUNTI_STUDENIKIN)
                .reference(Papers.CHEN);
    }
}
