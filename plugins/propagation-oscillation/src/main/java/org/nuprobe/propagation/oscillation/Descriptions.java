package org.nuprobe.propagation.oscillation;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.toolkit.nsi.EpsilonSettings;
import org.nuprobe.toolkit.oscillation.Earth;

/** What the propagations say of themselves. */
final class Descriptions {
    static final String BASELINE = "baseline";
    static final String AVERAGED = "averaged";
    static final String ENERGY_SPREAD = "energy-spread";
    static final String BASELINE_SPREAD = "baseline-spread";
    static final String DENSITY = "density";
    static final String ELECTRON_FRACTION = "electron-fraction";
    static final String COS_ZENITH = "cos-zenith";
    static final String ARRIVAL = "arrival";
    static final String EARTH = "earth";
    static final String SHELLS = "shell-thickness";

    private static final String MATTER =
            "V = sqrt2 G_F [n_e diag(1, 0, 0) + sum_f n_f eps^f];  antineutrinos: U -> U^*, V -> -V^*";

    private Descriptions() {}

    static Description vacuum() {
        return straight(Description.of("Three flavours oscillate over a baseline in vacuum, or are averaged.")
                        .formula("rho -> S rho S^+,  S = U diag(exp(-i m_j^2 L/2E)) U^+;  antineutrinos: U -> U^*")
                        .formula("coherence of j and k times exp(-(sigma_E^2 + sigma_L^2) (dm2_jk L/2E)^2/2)")
                        .formula("averaged: rho -> sum_j P_j rho P_j with the projectors P_j of the mass states"))
                .reference(pontecorvo())
                .reference(maki());
    }

    static Description matter() {
        return EpsilonSettings.describePropagation(straight(
                                Description.of(
                                                "Three flavours oscillate over a baseline in matter of constant density.")
                                        .formula(
                                                "rho -> S rho S^+,  S = exp(-i H L),  H = U diag(0, dm2_21, dm2_31) U^+/2E + V")
                                        .formula(MATTER)
                                        .formula(
                                                "averaged: rho -> sum_j P_j rho P_j with the projectors P_j of the levels of H"))
                        .setting(DENSITY, "mass per volume", "", "density of the matter, 2.8 g/cm^3 in the crust")
                        .setting(ELECTRON_FRACTION, "number", "0.5", "electrons per nucleon"))
                .reference(wolfenstein());
    }

    static Description earth() {
        return EpsilonSettings.describePropagation(
                        Description.of("Three flavours cross the Earth to a detector at its surface, shell by shell.")
                                .formula(
                                        "rho -> S rho S^+,  S = product of exp(-i H L) over shells,  H = U diag(0, dm2_21, dm2_31) U^+/2E + V")
                                .formula(MATTER)
                                .setting(
                                        COS_ZENITH,
                                        "number from -1 to 0",
                                        "",
                                        "where they come from: -1 straight from below, 0 from the horizon")
                                .setting(
                                        ARRIVAL,
                                        "as-produced | mass-states",
                                        "as-produced",
                                        "mass-states: they come from so far that mass states have no coherence left")
                                .setting(
                                        ENERGY_SPREAD,
                                        "number",
                                        "1 %",
                                        "relative width of the energies over which phases are averaged")
                                .setting(
                                        EARTH,
                                        "path of a table",
                                        Earth.TABLE,
                                        "columns inner_radius, outer_radius, density_0 to density_3, electron_fraction")
                                .setting(SHELLS, "length", "200 km", "how thick a shell of constant density may be"))
                .reference(wolfenstein())
                .reference(new Reference(
                        "Dziewonski:1981xy",
                        "Dziewonski, A. M. and Anderson, D. L.",
                        "Preliminary reference Earth model",
                        "Phys. Earth Planet. Inter. 25 (1981) 297",
                        ""));
    }

    private static Description straight(Description description) {
        return description
                .setting(BASELINE, "length", "none", "from source to detector; needed unless averaged")
                .setting(AVERAGED, "true | false", "false", "true: a baseline long beside every oscillation")
                .setting(
                        ENERGY_SPREAD,
                        "number",
                        "0.1 %",
                        "relative width of the energies over which phases are averaged")
                .setting(
                        BASELINE_SPREAD,
                        "number",
                        "0",
                        "relative width of the baselines, for a large source or detector");
    }

    private static Reference wolfenstein() {
        return new Reference(
                "Wolfenstein:1977ue",
                "Wolfenstein, L.",
                "Neutrino Oscillations in Matter",
                "Phys. Rev. D 17 (1978) 2369",
                "");
    }

    private static Reference pontecorvo() {
        return new Reference(
                "Pontecorvo:1967fh",
                "Pontecorvo, B.",
                "Neutrino Experiments and the Problem of Conservation of Leptonic Charge",
                "Sov. Phys. JETP 26 (1968) 984",
                "");
    }

    private static Reference maki() {
        return new Reference(
                "Maki:1962mu",
                "Maki, Ziro and Nakagawa, Masami and Sakata, Shoichi",
                "Remarks on the unified model of elementary particles",
                "Prog. Theor. Phys. 28 (1962) 870",
                "");
    }
}
