package org.nuprobe.interaction.steriledipole;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;

/** Registers the interaction {@code sterile-dipole}. */
@ServiceProvider
public final class SterileDipolePlugin implements Plugin {
    private static final String FLAVOURS = "flavours";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.INTERACTION, "sterile-dipole", description(), SterileDipolePlugin::create);
    }

    private static SterileDipole create(Context context) {
        return switch (context.settings().choice(FLAVOURS, Flavours.UNIVERSAL)) {
            case UNIVERSAL -> SterileDipole.universal();
            case EACH -> SterileDipole.each();
        };
    }

    private static Description description() {
        return Description.of(
                        "Scattering into a heavy sterile neutrino by a transition magnetic moment in Bohr magnetons, on "
                                + "nuclei and on electrons: it has a threshold of its own and adds to the Standard Model.")
                .formula("dsigma/dT = (pi alpha^2/m_e^2) mu^2 Z^2 F_p^2 {1/T - 1/E + m4^2 (T - 2E - M)/(4 E^2 T M)")
                .formula("            + m4^4 (T - M)/(8 E^2 T^2 M^2)};  electron: Z F_p -> 1, M -> m_e")
                .formula("E >= (1 + m4^2/(2 M T)) (T + sqrt(T^2 + 2 M T))/2;  at any T: E >= m4 + m4^2/(2 M)")
                .formula("each flavour: mu^2 = sum_ab rho_ab mu_a4 mu_b4, rho the flavour at the detector")
                .formula("d = mu sqrt(4 pi alpha)/(2 m_e): 1 mu_B is 296.3 GeV^-1 in (d/2) nubar sigma F nu_4,")
                .formula("                              148.2 GeV^-1 in d nubar sigma F nu_4")
                .setting(
                        FLAVOURS,
                        "universal | each",
                        "universal",
                        "one effective moment mu_nu4 >= 0 of all neutrinos that arrive, or mu_nue4, mu_numu4, mu_nutau4, which "
                                + "add before they are squared")
                .reference(new Reference(
                        "Magill:2018jla",
                        "Magill, Gabriel and Plestid, Ryan and Pospelov, Maxim and Tsai, Yu-Dai",
                        "Dipole Portal to Heavy Neutral Leptons",
                        "Phys. Rev. D 98 (2018) 115015",
                        "1803.03262"))
                .reference(new Reference(
                        "Shoemaker:2018vii",
                        "Shoemaker, Ian M. and Wyenberg, Jason",
                        "Direct Detection Experiments at the Neutrino Dipole Portal Frontier",
                        "Phys. Rev. D 99 (2019) 075010",
                        "1811.12435"))
                .reference(new Reference(
                        "Brdar:2020quo",
                        "Brdar, Vedran and Greljo, Admir and Kopp, Joachim and Opferkuch, Toby",
                        "The Neutrino Magnetic Moment Portal: Cosmology, Astrophysics, and Direct Detection",
                        "JCAP 01 (2021) 039",
                        "2007.15563"))
                .reference(new Reference(
                        "Vogel:1989iv",
                        "Vogel, P. and Engel, J.",
                        "Neutrino Electromagnetic Form-Factors",
                        "Phys. Rev. D 39 (1989) 3378",
                        ""));
    }

    /** Which moments there are. */
    enum Flavours {
        /** One for all. */
        UNIVERSAL,
        /** One for each flavour. */
        EACH
    }
}
