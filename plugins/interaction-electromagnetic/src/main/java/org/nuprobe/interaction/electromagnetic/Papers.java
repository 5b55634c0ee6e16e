package org.nuprobe.interaction.electromagnetic;

import org.nuprobe.spi.plugin.Reference;

/** The papers behind these interactions. */
final class Papers {
    static final Reference VOGEL_ENGEL = new Reference(
            "Vogel:1989iv",
            "Vogel, P. and Engel, J.",
            "Neutrino Electromagnetic Form-Factors",
            "Phys. Rev. D 39 (1989) 3378",
            "");

    static final Reference GIUNTI_STUDENIKIN = new Reference(
            "Giunti:2014ixa",
            "Giunti, Carlo and Studenikin, Alexander",
            "Neutrino electromagnetic interactions: a window to new physics",
            "Rev. Mod. Phys. 87 (2015) 531",
            "1403.6344");

    static final Reference GRIMUS_SCHWETZ = new Reference(
            "Grimus:2000tq",
            "Grimus, W. and Schwetz, T.",
            "Elastic neutrino electron scattering of solar neutrinos and potential effects of magnetic and electric dipole "
                    + "moments",
            "Nucl. Phys. B 587 (2000) 45",
            "hep-ph/0006028");

    static final Reference CANAS = new Reference(
            "Canas:2015yoa",
            "Canas, B. C. and Miranda, O. G. and Parada, A. and Tortola, M. and Valle, J. W. F.",
            "Updating neutrino magnetic moment constraints",
            "Phys. Lett. B 753 (2016) 191",
            "1510.01684");

    static final Reference BERNABEU = new Reference(
            "Bernabeu:2002nw",
            "Bernabeu, J. and Papavassiliou, J. and Vidal, J.",
            "On the observability of the neutrino charge radius",
            "Phys. Rev. Lett. 89 (2002) 101802",
            "hep-ph/0206015");

    static final Reference CADEDDU = new Reference(
            "Cadeddu:2018dux",
            "Cadeddu, M. and Giunti, C. and Kouzakov, K. A. and Li, Y. F. and Studenikin, A. I. and Zhang, Y. Y.",
            "Neutrino Charge Radii from COHERENT Elastic Neutrino-Nucleus Scattering",
            "Phys. Rev. D 98 (2018) 113010",
            "1810.05606");

    static final Reference CHEN = new Reference(
            "Chen:2014dsa",
            "Chen, Jiunn-Wei and Chi, Hsin-Chang and Li, Hau-Bin and Liu, C.-P. and Singh, Lakhwinder and Wong, Henry T. and "
                    + "Wu, Chih-Liang and Wu, Chih-Pan",
            "Constraints on millicharged neutrinos via analysis of data from atomic ionizations with germanium detectors at "
                    + "sub-keV sensitivities",
            "Phys. Rev. D 90 (2014) 011301",
            "1405.7168");

    private Papers() {}
}
