package org.nuprobe.target.isotopes;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;

/** What the form factors say of themselves; S(x) = 3 j_1(x)/x is the form factor of a sphere. */
enum FormFactorDescriptions {
    HELM(
            "helm",
            skin(Description.of("A sphere with a Gaussian skin, the radius as fitted by Lewin and Smith.")
                            .formula("F = S(q R_0) exp(-q^2 s^2/2)")
                            .formula("R_0^2 = c^2 + (7/3) pi^2 a^2 - 5 s^2,  c = 1.23 A^(1/3) fm - 0.60 fm"))
                    .setting(FormFactors.DIFFUSENESS, "length", "0.52 fm", "a, the diffuseness in the radius R_0")
                    .reference(References.HELM)
                    .reference(References.LEWIN_SMITH)),
    HELM_RMS(
            "helm-rms",
            radii(skin(Description.of("A sphere with a Gaussian skin, by the radii of protons and neutrons.")
                            .formula("F = S(q R_0) exp(-q^2 s^2/2),  R_0^2 = (5/3) (R^2 - 3 s^2)")))
                    .reference(References.HELM)),
    KLEIN_NYSTRAND(
            "klein-nystrand",
            Description.of("A sphere folded with a Yukawa potential.")
                    .formula("F = S(q R_A)/(1 + q^2 a_k^2),  R_A = r A^(1/3)")
                    .setting(FormFactors.NUCLEON_RADIUS, "length", "1.2 fm", "r, the radius of the sphere by nucleon")
                    .setting(FormFactors.RANGE, "length", "0.7 fm", "a_k, the range of the potential")
                    .reference(References.KLEIN_NYSTRAND)),
    KLEIN_NYSTRAND_RMS(
            "klein-nystrand-rms",
            radii(Description.of("A sphere folded with a Yukawa potential, by the radii of protons and neutrons.")
                            .formula("F = S(q R_A)/(1 + q^2 a_k^2),  R_A^2 = (5/3) (R^2 - 6 a_k^2)")
                            .setting(FormFactors.RANGE, "length", "0.7 fm", "a_k, the range of the potential"))
                    .reference(References.KLEIN_NYSTRAND)),
    FERMI(
            "fermi",
            Description.of("A symmetrised Fermi distribution of density.")
                    .formula("F = 3/(x (x^2 + y^2)) (y/sinh y) [y sin x/tanh y - x cos x],  x = q c,  y = pi q a")
                    .formula("c = 1.23 A^(1/3) fm - 0.60 fm")
                    .setting(FormFactors.DIFFUSENESS, "length", "0.52 fm", "a, the diffuseness of the surface")
                    .reference(References.SPRUNG)
                    .reference(References.LEWIN_SMITH)),
    FERMI_RMS(
            "fermi-rms",
            radii(Description.of("A symmetrised Fermi distribution of density, by the radii of protons and neutrons.")
                            .formula("F as fermi,  c^2 = (5/3) R^2 - (7/3) pi^2 a^2")
                            .setting(FormFactors.DIFFUSENESS, "length", "0.52 fm", "a, the diffuseness of the surface"))
                    .reference(References.SPRUNG)),
    SEPARATE(
            "separate",
            Description.of("One form factor for the protons, another one for the neutrons.")
                    .formula("F_p of the one, F_n of the other: Q_V = Z g_V^p F_p + N g_V^n F_n")
                    .setting(Separate.PROTON, "form factor", "helm", "how the protons are spread over the nuclei")
                    .setting(Separate.NEUTRON, "form factor", "helm", "how the neutrons are spread over the nuclei")),
    ONE("one", Description.of("A point: F = 1 at any momentum transfer, for tests and comparisons."));

    private final String id;
    private final Description description;

    FormFactorDescriptions(String id, Description description) {
        this.id = id;
        this.description = description;
    }

    String id() {
        return id;
    }

    Description description() {
        return description;
    }

    private static Description skin(Description description) {
        return description.setting(FormFactors.SKIN, "length", "0.9 fm", "s, the thickness of the skin");
    }

    private static Description radii(Description description) {
        return description
                .formula("R_p: parameter R_p, or the charge radius of each nucleus; R_n: parameter R_n, or R_p + dR_np")
                .setting(
                        RadiusFormFactor.PROTON_RADIUS,
                        "length",
                        "the charge radius of each nucleus",
                        "R_p, root mean square radius of the protons in every nucleus; declares the parameter R_p")
                .setting(
                        RadiusFormFactor.RADII,
                        "path of a table",
                        RadiusFormFactor.TABLE,
                        "charge radii: columns element, z [1], a [1], charge_radius [fm]")
                .setting(
                        RadiusFormFactor.NEUTRON_RADIUS,
                        "length",
                        "R_p + neutron-skin",
                        "R_n, root mean square radius of the neutrons in every nucleus; declares the parameter R_n")
                .setting(
                        RadiusFormFactor.NEUTRON_SKIN,
                        "length",
                        "0 fm",
                        "R_n - R_p without a neutron-radius; it declares the parameter dR_np")
                .setting(
                        RadiusFormFactor.SUFFIX,
                        "letters and digits",
                        "none",
                        "added to the ids of the parameters, CsI for R_n_CsI: targets with other radii need one")
                .reference(References.ANGELI_MARINOVA);
    }

    private static final class References {
        static final Reference HELM = new Reference(
                "Helm:1956zz",
                "Helm, Richard H.",
                "Inelastic and Elastic Scattering of 187-MeV Electrons from Selected Even-Even Nuclei",
                "Phys. Rev. 104 (1956) 1466",
                "");
        static final Reference KLEIN_NYSTRAND = new Reference(
                "Klein:1999qj",
                "Klein, Spencer and Nystrand, Joakim",
                "Exclusive vector meson production in relativistic heavy ion collisions",
                "Phys. Rev. C 60 (1999) 014903",
                "hep-ph/9902259");
        static final Reference SPRUNG = new Reference(
                "Sprung:1997sf",
                "Sprung, D. W. L. and Martorell, J.",
                "The symmetrized Fermi function and its transforms",
                "J. Phys. A 30 (1997) 6525",
                "");
        static final Reference ANGELI_MARINOVA = new Reference(
                "Angeli:2013epw",
                "Angeli, I. and Marinova, K. P.",
                "Table of experimental nuclear ground state charge radii: An update",
                "At. Data Nucl. Data Tables 99 (2013) 69",
                "");
        static final Reference LEWIN_SMITH = new Reference(
                "Lewin:1995rx",
                "Lewin, J. D. and Smith, P. F.",
                "Review of mathematics, numerical factors, and corrections for dark matter experiments based on elastic "
                        + "nuclear recoil",
                "Astropart. Phys. 6 (1996) 87",
                "");
    }
}
