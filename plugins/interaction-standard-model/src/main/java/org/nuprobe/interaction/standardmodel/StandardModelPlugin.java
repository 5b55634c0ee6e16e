package org.nuprobe.interaction.standardmodel;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

/** Registers the interaction {@code standard-model}. */
@ServiceProvider
public final class StandardModelPlugin implements Plugin {
    private static final String SIN2 = "sin2-theta-w";
    private static final String CORRECTIONS = "radiative-corrections";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.INTERACTION, "standard-model", description(), StandardModelPlugin::create);
    }

    private static StandardModel create(Context context) {
        double sin2 = context.settings().quantity(SIN2, Dimension.NUMBER, SIN2_THETA_W);
        if (!(sin2 > 0 && sin2 < 1)) {
            throw context.settings()
                    .invalid(SIN2, "it is the square of a sine, between 0 and 1 (near 0.2386), not " + sin2);
        }
        RadiativeCorrections corrections = context.settings().choice(CORRECTIONS, RadiativeCorrections.TREE);
        return new StandardModel(corrections.charges(sin2), sin2);
    }

    private static Description description() {
        return Description.of("Scattering of the Standard Model on nuclei (CEvNS) and on electrons, for every flavour.")
                .formula("nucleus:  dsigma/dT = (G_F^2 M/pi) Q_V^2 [1 - T/E - M T/(2 E^2)]")
                .formula(
                        "          Q_V = Z g_V^p F_p(q) + N g_V^n F_n(q),  tree level: g_V^p = 1/2 - 2 s^2, g_V^n = -1/2")
                .formula("electron: dsigma/dT = (2 G_F^2 m_e/pi) [g_L^2 + g_R^2 (1 - T/E)^2 - g_L g_R m_e T/E^2]")
                .formula(
                        "          g_L = s^2 - 1/2 (nu_e: s^2 + 1/2), g_R = s^2; antineutrinos: g_L and g_R trade places")
                .setting(
                        SIN2,
                        "number",
                        Double.toString(SIN2_THETA_W),
                        "s^2 = sin^2 theta_W at zero momentum transfer: electrons, and nuclei at tree level")
                .setting(
                        CORRECTIONS,
                        "tree | muon | flavour | rho-kappa-2005",
                        "tree",
                        "charges of the nucleons: tree level from s^2, or a published set; electrons stay at tree level")
                .reference(new Reference(
                        "Freedman:1973yd",
                        "Freedman, Daniel Z.",
                        "Coherent effects of a weak neutral current",
                        "Phys. Rev. D 9 (1974) 1389",
                        ""))
                .reference(new Reference(
                        "tHooft:1971ucy",
                        "'t Hooft, Gerard",
                        "Prediction for neutrino-electron cross sections in Weinberg's model of weak interactions",
                        "Phys. Lett. B 37 (1971) 195",
                        ""))
                .reference(new Reference(
                        "Barranco:2005yy",
                        "Barranco, J. and Miranda, O. G. and Rashba, T. I.",
                        "Probing new physics with coherent neutrino scattering off nuclei",
                        "JHEP 12 (2005) 021",
                        "hep-ph/0508299"))
                .reference(new Reference(
                        "Erler:2013xha",
                        "Erler, Jens and Su, Shufang",
                        "The Weak Neutral Current",
                        "Prog. Part. Nucl. Phys. 71 (2013) 119",
                        "1303.5522"))
                .reference(new Reference(
                        "AtzoriCorona:2023ktl",
                        "Atzori Corona, M. and Cadeddu, M. and Cargioli, N. and Dordei, F. and Giunti, C. and Masia, G.",
                        "Nuclear neutron radius and weak mixing angle measurements from latest COHERENT CsI and atomic "
                                + "parity violation Cs data",
                        "Eur. Phys. J. C 83 (2023) 683",
                        "2303.09360"));
    }
}
