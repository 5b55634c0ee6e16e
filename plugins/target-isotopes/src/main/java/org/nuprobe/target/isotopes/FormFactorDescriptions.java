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
            skin(Description.of(
                                    "A sphere with a Gaussian skin and given radii of protons and neutrons, the same for every"
                                            + " nucleus of the target.")
                            .formula("F = S(q R_0) exp(-q^2 s^2/2),  R_0^2 = (5/3) (R^2 - 3 s^2)"))
                    .setting(FormFactors.PROTON_RADIUS, "length", "", "R of the protons, root mean square")
                    .setting(
                            FormFactors.NEUTRON_RADIUS,
                            "length",
                            FormFactors.PROTON_RADIUS,
                            "R of the neutrons, root mean square")
                    .reference(References.HELM)),
    KLEIN_NYSTRAND(
            "klein-nystrand",
            Description.of("A sphere folded with a Yukawa potential.")
                    .formula("F = S(q R_A)/(1 + q^2 a_k^2),  R_A = r A^(1/3)")
                    .setting(FormFactors.NUCLEON_RADIUS, "length", "1.2 fm", "r, the radius of the sphere by nucleon")
                    .setting(FormFactors.RANGE, "length", "0.7 fm", "a_k, the range of the potential")
                    .reference(new Reference(
                            "Klein:1999qj",
                            "Klein, Spencer and Nystrand, Joakim",
                            "Exclusive vector meson production in relativistic heavy ion collisions",
                            "Phys. Rev. C 60 (1999) 014903",
                            "hep-ph/9902259"))),
    FERMI(
            "fermi",
            Description.of("A symmetrised Fermi distribution of density.")
                    .formula("F = 3/(x (x^2 + y^2)) (y/sinh y) [y sin x/tanh y - x cos x],  x = q c,  y = pi q a")
                    .formula("c = 1.23 A^(1/3) fm - 0.60 fm")
                    .setting(FormFactors.DIFFUSENESS, "length", "0.52 fm", "a, the diffuseness of the surface")
                    .reference(new Reference(
                            "Sprung:1997sf",
                            "Sprung, D. W. L. and Martorell, J.",
                            "The symmetrized Fermi function and its transforms",
                            "J. Phys. A 30 (1997) 6525",
                            ""))
                    .reference(References.LEWIN_SMITH)),
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

    private static final class References {
        static final Reference HELM = new Reference(
                "Helm:1956zz",
                "Helm, Richard H.",
                "Inelastic and Elastic Scattering of 187-MeV Electrons from Selected Even-Even Nuclei",
                "Phys. Rev. 104 (1956) 1466",
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
