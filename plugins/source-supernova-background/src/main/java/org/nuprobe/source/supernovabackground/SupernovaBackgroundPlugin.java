package org.nuprobe.source.supernovabackground;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flux.Normalisations;

import static org.nuprobe.spi.unit.Units.MEV;

/** Registers the source {@code supernova-background}. */
@ServiceProvider
public final class SupernovaBackgroundPlugin implements Plugin {
    private static final String TEMPERATURES = "temperatures";
    private static final double COLDEST = 1 * MEV;
    private static final double HOTTEST = 20 * MEV;

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.SOURCE, "supernova-background", description(), SupernovaBackgroundPlugin::create);
    }

    private static SupernovaBackground create(Context context) {
        Settings settings = context.settings();
        Temperatures set = settings.choice(TEMPERATURES, Temperatures.DE_ROMERI);
        return new SupernovaBackground(
                HistorySettings.read(settings),
                Normalisations.of(
                        settings,
                        "uncertainty",
                        0.45,
                        "dsnb_flux",
                        "flux of the diffuse supernova background relative to its settings"),
                temperature(settings, "nue", set.nue(), "electron neutrinos"),
                temperature(settings, "nuebar", set.nuebar(), "electron antineutrinos"),
                temperature(settings, "nux", set.nux(), "muon and tau neutrinos and antineutrinos"));
    }

    private static Parameter temperature(Settings settings, String species, double fallback, String title) {
        String key = "temperature-" + species;
        double temperature = settings.quantity(key, Dimension.ENERGY, fallback);
        if (!(temperature >= COLDEST && temperature <= HOTTEST)) {
            throw settings.invalid(key, "a temperature from 1 MeV to 20 MeV is wanted, as in \"5 MeV\"");
        }
        return Parameter.shape(
                "dsnb_temperature_" + species,
                Dimension.ENERGY,
                temperature,
                COLDEST,
                HOTTEST,
                "temperature with which a core collapse emits " + title);
    }

    private static Description description() {
        Description description = Description.of(
                        "Diffuse supernova background: thermal neutrinos of all core collapses of the past, as emitted.")
                .formula("dPhi/dE = c integral_0^z_max dz R(z)/H(z) F(E (1+z), T)   for each of six species")
                .formula("F(E, T) = (E_tot/6) 120/(7 pi^4) E^2/T^4/(1 + exp(E/T))")
                .formula("R(z) = k_IMF rho0 [x^(-10 a) + (x/B)^(-10 b) + (x/C)^(-10 c)]^(-1/10),  x = 1 + z,")
                .formula("       B = x1^(1 - a/b),  C = x1^((b - a)/c) x2^(1 - b/c),  x1 = 1 + z1,  x2 = 1 + z2")
                .formula("k_IMF = integral m^-slope over supernovae / integral m m^-slope over stars")
                .formula("H(z) = H0 sqrt(Omega_m (1+z)^3 + 1 - Omega_m)")
                .formula("nux, nuxbar: two species each, half muon and half tau flavour")
                .setting(
                        TEMPERATURES,
                        "de-romeri | strigari",
                        "de-romeri",
                        "temperatures of nue, nuebar and the others: 6.6, 7, 10 MeV or 3, 5, 8 MeV")
                .setting("temperature-nue", "energy", "of the set", "temperature of electron neutrinos")
                .setting("temperature-nuebar", "energy", "of the set", "temperature of electron antineutrinos")
                .setting("temperature-nux", "energy", "of the set", "temperature of each of the four other species");
        return references(HistorySettings.describe(description)
                .setting(
                        "uncertainty",
                        "number",
                        "45 %",
                        "relative uncertainty of the flux: the constraint of dsnb_flux"));
    }

    private static Description references(Description description) {
        return description
                .reference(new Reference(
                        "Horiuchi:2008jz",
                        "Horiuchi, Shunsaku and Beacom, John F. and Dwek, Eli",
                        "The Diffuse Supernova Neutrino Background is detectable in Super-Kamiokande",
                        "Phys. Rev. D 79 (2009) 083013",
                        "0812.3157"))
                .reference(new Reference(
                        "DeRomeri:2023ytt",
                        "De Romeri, Valentina and Majumdar, Anirban and Papoulias, Dimitrios K. and Srivastava, Rahul",
                        "XENONnT and LUX-ZEPLIN constraints on DSNB-boosted dark matter",
                        "JCAP 03 (2024) 028",
                        "2309.04117"))
                .reference(new Reference(
                        "Strigari:2009bq",
                        "Strigari, Louis E.",
                        "Neutrino Coherent Scattering Rates at Direct Dark Matter Detectors",
                        "New J. Phys. 11 (2009) 105011",
                        "0903.3630"))
                .reference(new Reference(
                        "Yuksel:2008cu",
                        "Yuksel, Hasan and Kistler, Matthew D. and Beacom, John F. and Hopkins, Andrew M.",
                        "Revealing the High-Redshift Star Formation Rate with Gamma-Ray Bursts",
                        "Astrophys. J. Lett. 683 (2008) L5",
                        "0804.4008"));
    }
}
