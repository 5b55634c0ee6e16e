package org.nuprobe.interaction.standardmodel;

import java.util.List;
import org.nuprobe.spi.plugin.Reference;

/** The papers behind the Standard Model interaction. */
final class References {
    static final List<Reference> ALL = List.of(
            new Reference(
                    "Freedman:1973yd",
                    "Freedman, Daniel Z.",
                    "Coherent effects of a weak neutral current",
                    "Phys. Rev. D 9 (1974) 1389",
                    ""),
            new Reference(
                    "tHooft:1971ucy",
                    "'t Hooft, Gerard",
                    "Prediction for neutrino-electron cross sections in Weinberg's model of weak interactions",
                    "Phys. Lett. B 37 (1971) 195",
                    ""),
            new Reference(
                    "Barranco:2005yy",
                    "Barranco, J. and Miranda, O. G. and Rashba, T. I.",
                    "Probing new physics with coherent neutrino scattering off nuclei",
                    "JHEP 12 (2005) 021",
                    "hep-ph/0508299"),
            new Reference(
                    "Erler:2013xha",
                    "Erler, Jens and Su, Shufang",
                    "The Weak Neutral Current",
                    "Prog. Part. Nucl. Phys. 71 (2013) 119",
                    "1303.5522"),
            new Reference(
                    "AtzoriCorona:2023ktl",
                    "Atzori Corona, M. and Cadeddu, M. and Cargioli, N. and Dordei, F. and Giunti, C. and Masia, G.",
                    "Nuclear neutron radius and weak mixing angle measurements from latest COHERENT CsI and atomic "
                            + "parity violation Cs data",
                    "Eur. Phys. J. C 83 (2023) 683",
                    "2303.09360"),
            new Reference(
                    "Hoferichter:2020osn",
                    "Hoferichter, Martin and Menendez, Javier and Schwenk, Achim",
                    "Coherent elastic neutrino-nucleus scattering: EFT analysis and nuclear responses",
                    "Phys. Rev. D 102 (2020) 074018",
                    "2007.08529"));

    private References() {}
}
