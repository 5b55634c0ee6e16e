package org.nuprobe.interaction.electromagnetic;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;

/** Registers the interactions {@code magnetic-moment} and {@code flavour-magnetic-moments}. */
@ServiceProvider
public final class ElectromagneticPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        registrar.add(
                Kind.INTERACTION,
                "magnetic-moment",
                describe("One effective magnetic moment mu_nu for every flavour"),
                context -> MagneticMoment.universal());
        registrar.add(
                Kind.INTERACTION,
                "flavour-magnetic-moments",
                describe("A magnetic moment for each flavour, mu_nue, mu_numu and mu_nutau, without transitions")
                        .formula("mu^2 = sum over flavours a of rho_aa mu_a^2, rho the flavour at the detector"),
                context -> MagneticMoment.diagonal());
    }

    private static Description describe(String summary) {
        return Description.of(summary
                        + ", in Bohr magnetons: the signal grows as mu^2 and adds to the Standard Model without "
                        + "interference, because a moment flips helicity.")
                .formula(
                        "mu >= 0: the rate does not know the sign of mu, and mu^2 = 0 is a boundary of the parameter space")
                .formula("nucleus:  dsigma/dT = (pi alpha^2/m_e^2) mu^2 Z^2 F_p(q)^2 [1/T - 1/E + T/(4 E^2)]")
                .formula("electron: dsigma/dT = (pi alpha^2/m_e^2) mu^2 [1/T - 1/E]")
                .reference(new Reference(
                        "Vogel:1989iv",
                        "Vogel, P. and Engel, J.",
                        "Neutrino Electromagnetic Form-Factors",
                        "Phys. Rev. D 39 (1989) 3378",
                        ""))
                .reference(new Reference(
                        "Giunti:2014ixa",
                        "Giunti, Carlo and Studenikin, Alexander",
                        "Neutrino electromagnetic interactions: a window to new physics",
                        "Rev. Mod. Phys. 87 (2015) 531",
                        "1403.6344"));
    }
}
