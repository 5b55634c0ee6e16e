package org.nuprobe.interaction.vectormediator;

import io.avaje.spi.ServiceProvider;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.toolkit.mediator.Mediator;

/** Registers the interaction {@code vector-mediator}. */
@ServiceProvider
public final class VectorMediatorPlugin implements Plugin {
    private static final String COUPLING = "g_Zp";
    private static final String MASS = "m_Zp";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.INTERACTION, "vector-mediator", description(), VectorMediatorPlugin::create);
    }

    private static VectorMediator create(Context context) {
        Settings settings = context.settings();
        Mediator mediator = Mediator.of(settings, COUPLING, MASS);
        ChargeModel model = settings.choice(ChargeModel.KEY, ChargeModel.UNIVERSAL);
        return new VectorMediator(model.charges(settings), mediator);
    }

    private static Description description() {
        Description described = Description.of(
                        "A vector boson of any mass that couples to neutrinos and to quarks or "
                                + "electrons: it interferes with the Standard Model, and when heavy it is a contact interaction.")
                .formula("Q_V -> Q_V + g^2 Q'_nu [Z Q'_p F_p + N Q'_n F_n]/(sqrt2 G_F (2 M T + m^2))")
                .formula("g_V^e -> g_V^e + g^2 Q'_nu Q'_e/(sqrt2 G_F (2 m_e T + m^2)),  g_A^e likewise with its charge")
                .formula("Q'_p = 2 Q'_u + Q'_d,  Q'_n = Q'_u + 2 Q'_d,  with Q_V < 0 in the Standard Model")
                .formula("universal: Q' = 1, destructive in CEvNS;  b-l: 1/3 for quarks, -1 for leptons, constructive")
                .formula("b-3l-e and the like: 1/3 for quarks, minus the weight for that lepton and its neutrino")
                .formula("l-mu-minus-l-tau: Q'_p = (2 alpha/pi) eps(q), Q'_n = 0, Q'_e = -Q'_p, by kinetic mixing")
                .formula("  eps(q) = int_0^1 dx x (1-x) ln[(m_tau^2 + x (1-x) q^2)/(m_mu^2 + x (1-x) q^2)]")
                .formula("l-e-minus-l-mu, l-e-minus-l-tau: the same loop on nuclei, Q'_e = 1 at tree level")
                .setting(
                        ChargeModel.KEY,
                        Arrays.stream(ChargeModel.values())
                                .map(ChargeModel::toString)
                                .collect(Collectors.joining(" | ")),
                        ChargeModel.UNIVERSAL.toString(),
                        "the charges Q' in units of g; free reads them from the settings below");
        return cite(Mediator.describe(FreeCharges.describe(described), COUPLING, MASS));
    }

    private static Description cite(Description description) {
        return description
                .reference(new Reference(
                        "Cerdeno:2016sfi",
                        "Cerde\u00f1o, David G. and Fairbairn, Malcolm and Jubb, Thomas and Machado, Pedro A. N. and "
                                + "Vincent, Aaron C. and B\u0153hm, C\u00e9line",
                        "Physics from solar neutrinos in dark matter direct detection experiments",
                        "JHEP 05 (2016) 118",
                        "1604.01025"))
                .reference(new Reference(
                        "He:1991qd",
                        "He, Xiao-Gang and Joshi, Girish C. and Lew, H. and Volkas, R. R.",
                        "Simplest Z-prime model",
                        "Phys. Rev. D 44 (1991) 2118",
                        ""))
                .reference(new Reference(
                        "Cadeddu:2020nbr",
                        "Cadeddu, M. and Cargioli, N. and Dordei, F. and Giunti, C. and Li, Y. F. and Picciau, E. and "
                                + "Zhang, Y. Y.",
                        "Constraints on light vector mediators through coherent elastic neutrino nucleus scattering data "
                                + "from COHERENT",
                        "JHEP 01 (2021) 116",
                        "2008.05022"))
                .reference(new Reference(
                        "AtzoriCorona:2022moj",
                        "Atzori Corona, M. and Cadeddu, M. and Cargioli, N. and Dordei, F. and Giunti, C. and Li, Y. F. "
                                + "and Picciau, E. and Ternes, C. A. and Zhang, Y. Y.",
                        "Probing light mediators and (g-2)_mu through detection of coherent elastic neutrino nucleus "
                                + "scattering at COHERENT",
                        "JHEP 05 (2022) 109",
                        "2202.11002"));
    }
}
