package org.nuprobe.interaction.scalarmediator;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.mediator.Mediator;
import org.nuprobe.toolkit.mediator.NeutrinoCharges;

/** Registers the interactions {@code scalar-mediator} and {@code pseudoscalar-mediator}. */
@ServiceProvider
public final class ScalarMediatorPlugin implements Plugin {
    private static final String SCALAR_COUPLING = "g_phi";
    private static final String SCALAR_MASS = "m_phi";
    private static final String PSEUDOSCALAR_COUPLING = "g_a";
    private static final String PSEUDOSCALAR_MASS = "m_a";
    private static final String ELECTRON = "electron";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.INTERACTION, "scalar-mediator", scalar(), ScalarMediatorPlugin::makeScalar);
        registrar.add(
                Kind.INTERACTION, "pseudoscalar-mediator", pseudoscalar(), ScalarMediatorPlugin::makePseudoscalar);
    }

    private static ScalarMediator makeScalar(Context context) {
        Settings settings = context.settings();
        Mediator mediator = Mediator.of(settings, SCALAR_COUPLING, SCALAR_MASS);
        NeutrinoCharges neutrinos = NeutrinoCharges.of(settings, 1);
        NucleonCouplings nucleons = NucleonModel.read(settings);
        double electron = settings.quantity(ELECTRON, Dimension.NUMBER, 1);
        if (nucleons.vanish() && electron == 0) {
            throw settings.invalid(
                    ELECTRON,
                    "neither nucleons nor the electron couple, so that nothing scatters: give proton, neutron or "
                            + "electron a number that is not 0");
        }
        return new ScalarMediator(mediator, neutrinos, nucleons, electron);
    }

    private static PseudoscalarMediator makePseudoscalar(Context context) {
        Settings settings = context.settings();
        Mediator mediator = Mediator.of(settings, PSEUDOSCALAR_COUPLING, PSEUDOSCALAR_MASS);
        NeutrinoCharges neutrinos = NeutrinoCharges.of(settings, 1);
        double electron = settings.quantity(ELECTRON, Dimension.NUMBER, 1);
        if (electron == 0) {
            throw settings.invalid(
                    ELECTRON, "the electron does not couple, so that nothing scatters: give a number that is not 0");
        }
        return new PseudoscalarMediator(mediator, neutrinos, electron);
    }

    private static Description scalar() {
        Description described = Description.of(
                        "A scalar boson of any mass that couples to neutrinos and to quarks or electrons: its cross "
                                + "section adds to the Standard Model without interference.")
                .formula("L = g phi [C_nu (nubar_R nu_L + h.c.) + sum_f C_f fbar f]")
                .formula("nucleus:  dsigma/dT = g^4 C_nu^2 M^2 T Q_S^2/(4 pi E^2 (2 M T + m^2)^2)")
                .formula("          Q_S = Z C_p F_p + N C_n F_n,  C_N = sum_q C_q f_q^N m_N/m_q")
                .formula("          cerdeno-2016: Q_S = 14 A + 1.1 Z;  chiral: 17.3 A")
                .formula("electron: dsigma/dT = g^4 C_nu^2 C_e^2 m_e^2 T (1 + T/(2 m_e))/(4 pi E^2 (2 m_e T + m^2)^2)");
        return electron(NucleonModel.describe(NeutrinoCharges.describe(described, "1")), SCALAR_COUPLING, SCALAR_MASS)
                .reference(new Reference(
                        "Hoferichter:2015dsa",
                        "Hoferichter, Martin and Ruiz de Elvira, Jacobo and Kubis, Bastian and Mei\u00dfner, Ulf-G.",
                        "High-Precision Determination of the Pion-Nucleon Sigma Term from Roy-Steiner Equations",
                        "Phys. Rev. Lett. 115 (2015) 092301",
                        "1506.04142"))
                .reference(new Reference(
                        "AtzoriCorona:2022moj",
                        "Atzori Corona, M. and Cadeddu, M. and Cargioli, N. and Dordei, F. and Giunti, C. and Li, Y. F. "
                                + "and Picciau, E. and Ternes, C. A. and Zhang, Y. Y.",
                        "Probing light mediators and (g-2)_mu through detection of coherent elastic neutrino nucleus "
                                + "scattering at COHERENT",
                        "JHEP 05 (2022) 109",
                        "2202.11002"));
    }

    private static Description pseudoscalar() {
        Description described = Description.of(
                        "A boson of any mass with a pseudoscalar coupling to electrons: its cross section adds to the "
                                + "Standard Model without interference, and there is none on nuclei.")
                .formula("L = g a [C_nu (nubar_R nu_L + h.c.) + i C_e ebar gamma5 e]")
                .formula("electron: dsigma/dT = g^4 C_nu^2 C_e^2 m_e T^2/(8 pi E^2 (2 m_e T + m^2)^2)");
        return electron(NeutrinoCharges.describe(described, "1"), PSEUDOSCALAR_COUPLING, PSEUDOSCALAR_MASS);
    }

    private static Description electron(Description description, String coupling, String mass) {
        return Mediator.describe(
                        description.setting(ELECTRON, "number", "1", "coupling C_e of the electron, in units of g"),
                        coupling,
                        mass)
                .reference(new Reference(
                        "Cerdeno:2016sfi",
                        "Cerde\u00f1o, David G. and Fairbairn, Malcolm and Jubb, Thomas and Machado, Pedro A. N. and "
                                + "Vincent, Aaron C. and B\u0153hm, C\u00e9line",
                        "Physics from solar neutrinos in dark matter direct detection experiments",
                        "JHEP 05 (2016) 118",
                        "1604.01025"));
    }
}
