package org.nuprobe.source.reactor;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;

/** What the source says of itself. */
final class ReactorDescription {
    private ReactorDescription() {}

    static Description description() {
        Description description = Description.of(
                        "Electron antineutrinos of nuclear reactors: fission above and below 2 MeV, and capture on 238U.")
                .formula(
                        "Phi(E) = sum over cores P/(4 pi L^2) / (sum_k f_k e_k) [ sum_k f_k S_k(E) + c (S_239U + S_239Np) ]")
                .formula("S_k(E) = exp(sum_p a_p E^(p-1)) per MeV and fission, E in MeV, for 2 <= E <= 8 MeV only")
                .formula("         and summation tables, integrated as steps, below 2 MeV and above 8 MeV")
                .formula(
                        "components: fission (from 2 MeV), fission-low (below) and capture; or u235, u235-low, ... and capture")
                .setting(
                        SpectrumModel.KEY,
                        "huber-mueller | mueller | vogel-engel, alone or with +summation; or summation",
                        SpectrumModel.DEFAULT,
                        "spectrum of a fission; alone, a conversion model gives nothing outside 2 to 8 MeV");
        return references(Normalisations.describe(Fuel.describe(Cores.describe(description)))
                .setting(
                        ReactorPlugin.CAPTURES,
                        "number",
                        "0.6",
                        "neutrons captured on 238U per fission, each giving two antineutrinos below 1.3 MeV")
                .setting(
                        ReactorPlugin.COMPONENTS,
                        "ranges | isotopes",
                        "ranges",
                        "whether tables list all isotopes together or each for itself"));
    }

    private static Description references(Description description) {
        return description
                .reference(new Reference(
                        "Huber:2011wv",
                        "Huber, Patrick",
                        "On the determination of anti-neutrino spectra from nuclear reactors",
                        "Phys. Rev. C 84 (2011) 024617",
                        "1106.0687"))
                .reference(new Reference(
                        "Mueller:2011nm",
                        "Mueller, Th. A. and others",
                        "Improved Predictions of Reactor Antineutrino Spectra",
                        "Phys. Rev. C 83 (2011) 054615",
                        "1101.2663"))
                .reference(new Reference(
                        "Perisse:2023efm",
                        "Perisse, L. and others",
                        "Comprehensive revision of the summation method for the prediction of reactor antineutrino fluxes"
                                + " and spectra",
                        "Phys. Rev. C 108 (2023) 055501",
                        "2304.14992"))
                .reference(new Reference(
                        "Vogel:1989iv",
                        "Vogel, P. and Engel, J.",
                        "Neutrino Electromagnetic Form-Factors",
                        "Phys. Rev. D 39 (1989) 3378",
                        ""))
                .reference(new Reference(
                        "Ma:2012bm",
                        "Ma, X. B. and Zhong, W. L. and Wang, L. Z. and Chen, Y. X. and Cao, J.",
                        "Improved calculation of the energy release in neutron-induced fission",
                        "Phys. Rev. C 88 (2013) 014605",
                        "1212.6625"));
    }
}
