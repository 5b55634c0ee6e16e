package org.nuprobe.interaction.tensormediator;

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

/** Registers the interaction {@code tensor-mediator}. */
@ServiceProvider
public final class TensorMediatorPlugin implements Plugin {
    private static final String COUPLING = "g_T";
    private static final String MASS = "m_T";
    private static final String ELECTRON = "electron";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.INTERACTION, "tensor-mediator", description(), TensorMediatorPlugin::create);
    }

    private static TensorMediator create(Context context) {
        Settings settings = context.settings();
        Mediator mediator = Mediator.of(settings, COUPLING, MASS);
        NeutrinoCharges neutrinos = NeutrinoCharges.of(settings, 1);
        TensorCharges nucleons = TensorCharges.read(settings);
        double electron = settings.quantity(ELECTRON, Dimension.NUMBER, 1);
        if (nucleons.vanish() && electron == 0) {
            throw settings.invalid(
                    ELECTRON,
                    "neither nucleons nor the electron couple, so that nothing scatters: give up, down or electron a "
                            + "number that is not 0");
        }
        return new TensorMediator(mediator, neutrinos, nucleons, electron);
    }

    private static Description description() {
        Description described = Description.of(
                        "A tensor interaction of neutrinos with quarks or electrons, of any range. On nuclei it is the "
                                + "coherent sum over nucleons of the literature, a convention: a tensor current sees "
                                + "spin, and a nucleus of spin 0 has none.")
                .formula("L = g^2 C_nu C_f/(q^2 + m^2) (nubar sigma^(mu nu) P_L nu)(fbar sigma_(mu nu) f), all mu, nu")
                .formula("nucleus:  dsigma/dT = (4 M/pi) g^4 C_nu^2 Q_T^2/(2 M T + m^2)^2 "
                        + "[1 - T/E - M T/(4 E^2) + T^2/(4 E^2)]")
                .formula("          Q_T = Z (C_u delta_u + C_d delta_d) F_p + N (C_u delta_d + C_d delta_u) F_n")
                .formula("electron: the same with m_e and Q_T -> C_e")
                .formula(
                        "trap: formulas with g^4 m_e/(2 pi) [1 + 2 (1 - T/E) + (1 - T/E)^2 - m_e T/E^2] have half of this "
                                + "rate; their g is 2^(1/4) times ours");
        return Mediator.describe(
                        TensorCharges.describe(NeutrinoCharges.describe(described, "1"))
                                .setting(ELECTRON, "number", "1", "coupling C_e of the electron, in units of g"),
                        COUPLING,
                        MASS)
                .reference(new Reference(
                        "Lindner:2016wff",
                        "Lindner, Manfred and Rodejohann, Werner and Xu, Xun-Jie",
                        "Coherent Neutrino-Nucleus Scattering and new Neutrino Interactions",
                        "JHEP 03 (2017) 097",
                        "1612.04150"))
                .reference(new Reference(
                        "AristizabalSierra:2018eqm",
                        "Aristizabal Sierra, D. and De Romeri, V. and Rojas, N.",
                        "COHERENT analysis of neutrino generalized interactions",
                        "Phys. Rev. D 98 (2018) 075018",
                        "1806.07424"))
                .reference(new Reference(
                        "Gupta:2018lvp",
                        "Gupta, Rajan and Yoon, Boram and Bhattacharya, Tanmoy and Cirigliano, Vincenzo and Jang, Yong-Chull "
                                + "and Lin, Huey-Wen",
                        "Flavor diagonal tensor charges of the nucleon from (2+1+1)-flavor lattice QCD",
                        "Phys. Rev. D 98 (2018) 091501",
                        "1808.07597"));
    }
}
