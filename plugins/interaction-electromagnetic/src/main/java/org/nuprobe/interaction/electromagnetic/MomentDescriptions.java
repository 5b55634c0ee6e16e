package org.nuprobe.interaction.electromagnetic;

import org.nuprobe.spi.plugin.Description;

/** What the interactions of magnetic moments say of themselves. */
final class MomentDescriptions {
    static final String BASIS = "basis";
    static final String TRANSITIONS = "transitions";

    private MomentDescriptions() {}

    static Description universal() {
        return boundary(describe("One effective magnetic moment mu_nu for every flavour"));
    }

    static Description diagonal() {
        return boundary(describe(
                        "A magnetic moment for each flavour, mu_nue, mu_numu and mu_nutau, without transitions"))
                .formula("mu^2 = sum over flavours a of rho_aa mu_a^2, rho the flavour at the detector");
    }

    static Description dirac() {
        return describe(
                        "The matrix of magnetic moments of Dirac neutrinos, on the diagonal and for transitions, between "
                                + "flavours or between mass states")
                .formula("mu^2 = Tr[rho mu^+ mu], rho the flavour at the detector")
                .formula("mass states with fractions w_j: mu^2 = sum_j w_j sum_i mu_ij^2")
                .setting(
                        BASIS,
                        "flavour | mass",
                        "flavour",
                        "between which states the moments lead; mass takes the mixing parameters from the analysis")
                .setting(
                        TRANSITIONS,
                        "symmetric | general",
                        "symmetric",
                        "one parameter for a transition and its inverse, or one for each element: mu_emu then leads from mu "
                                + "to e")
                .reference(Papers.GRIMUS_SCHWETZ);
    }

    static Description majorana() {
        return boundary(describe(
                        "The magnetic moments of Majorana neutrinos, transitions only, between mass states or between "
                                + "flavours"))
                .formula("mu_ij = sum_k epsilon_ijk |Lambda_k| exp(i zeta_k),  zeta_1 = 0,  mu^2 = Tr[rho mu^+ mu]")
                .formula(
                        "Sun:     mu^2 = L^2 - c13^2 L_2^2 - s13^2 L_3^2 + c13^2 P_1 (L_2^2 - L_1^2),  L^2 = sum_k L_k^2")
                .formula("flavour a close to its source: mu^2 = L^2 - |sum_k U_ak Lambda_k|^2")
                .setting(
                        BASIS,
                        "mass | flavour",
                        "mass",
                        "Lambda_1, Lambda_2, Lambda_3 between mass states, with the mixing parameters of the analysis, or "
                                + "Lambda_e, Lambda_mu, Lambda_tau between flavours")
                .reference(Papers.GRIMUS_SCHWETZ)
                .reference(Papers.CANAS);
    }

    private static Description boundary(Description description) {
        return description.formula(
                "a moment >= 0: the rate does not know its sign, and mu^2 = 0 is a boundary of the parameter space");
    }

    private static Description describe(String summary) {
        return Description.of(summary
                        + ", in Bohr magnetons: the signal grows as mu^2 and adds to the Standard Model without "
                        + "interference, because a moment flips helicity.")
                .formula("nucleus:  dsigma/dT = (pi alpha^2/m_e^2) mu^2 Z^2 F_p(q)^2 [1/T - 1/E + T/(4 E^2)]")
                .formula("electron: dsigma/dT = (pi alpha^2/m_e^2) mu^2 [1/T - 1/E]")
                .reference(Papers.VOGEL_ENGEL)
                .reference(Papers.GIUNTI_STUDENIKIN);
    }
}
