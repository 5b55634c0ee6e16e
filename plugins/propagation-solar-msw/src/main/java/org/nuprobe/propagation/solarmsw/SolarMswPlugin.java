package org.nuprobe.propagation.solarmsw;

import io.avaje.spi.ServiceProvider;
import java.util.Optional;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.toolkit.nsi.EpsilonSettings;
import org.nuprobe.toolkit.oscillation.Earth;

/** Registers the propagation {@code solar-msw}. */
@ServiceProvider
public final class SolarMswPlugin implements Plugin {
    private static final String PRODUCTION = "production";
    private static final String LIVETIME = "livetime";
    private static final String LATITUDE = "latitude";
    private static final String EARTH = "earth";
    private static final String NEUTRONS_CENTRE = "neutron-ratio-centre";
    private static final String NEUTRONS_OUTSIDE = "neutron-ratio-outside";
    private static final String NEUTRONS_RADIUS = "neutron-ratio-radius";
    private static final String TABLE = "solar/production-b16-gs98.csv";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.PROPAGATION, "solar-msw", description(), SolarMswPlugin::create);
    }

    private static SolarMsw create(Context context) {
        Settings settings = context.settings();
        NeutronRatio ratio = new NeutronRatio(
                positive(settings, NEUTRONS_CENTRE, 0.5),
                positive(settings, NEUTRONS_OUTSIDE, 1.0 / 6),
                positive(settings, NEUTRONS_RADIUS, 0.12));
        DataTable production = context.data().table(settings.text(PRODUCTION, TABLE));
        return new SolarMsw(
                ProductionTable.read(production, ratio), EpsilonSettings.ofPropagation(settings), shadow(context));
    }

    private static Optional<Shadow> shadow(Context context) {
        Settings settings = context.settings();
        Livetime livetime = settings.choice(LIVETIME, Livetime.DAY);
        if (livetime == Livetime.DAY) {
            for (String key : new String[] {LATITUDE, EARTH}) {
                if (settings.has(key)) {
                    throw settings.invalid(
                            key, "it has no effect by day: leave it out, or write livetime: year, or livetime: night");
                }
            }
            return Optional.empty();
        }
        double latitude = settings.quantity(LATITUDE, Dimension.NUMBER);
        if (!(latitude >= -90 && latitude <= 90)) {
            throw settings.invalid(
                    LATITUDE, "degrees from -90 (south) to 90 (north) are wanted, such as 42.4, not " + latitude);
        }
        Earth earth = Earth.read(context.data().table(settings.text(EARTH, Earth.TABLE)), 150 * Units.KM);
        return Optional.of(Shadow.at(earth, latitude, livetime));
    }

    private static double positive(Settings settings, String key, double fallback) {
        double value = settings.quantity(key, Dimension.NUMBER, fallback);
        if (!(value > 0)) {
            throw settings.invalid(key, "a positive number is wanted, not " + value);
        }
        return value;
    }

    private static Description description() {
        return EpsilonSettings.describePropagation(own());
    }

    private static Description own() {
        return Description.of(
                        "Flavour conversion in the Sun: three flavours, adiabatic, averaged over the production region; the Earth at night.")
                .formula("rho_ab = sum_j w_j U_aj U_bj^*,  w_1 = c13^2 (1 + C)/2,  w_2 = c13^2 (1 - C)/2,  w_3 = s13^2")
                .formula("C = average of (cos 2theta12 - beta)/sqrt((cos 2theta12 - beta)^2 + sin^2 2theta12)")
                .formula("beta = 2 sqrt2 G_F c13^2 n_e E/dm2_21")
                .formula("P_ee = c13^4 (1 + C cos 2theta12)/2 + s13^4")
                .formula("at night w_1 and w_2 turn into each other in the Earth, averaged over the nights of a year")
                .formula("with epsilons  V = sqrt2 G_F [n_e diag(1, 0, 0) + sum_f n_f eps^f]  in the Sun and the Earth")
                .setting(
                        PRODUCTION,
                        "path of a table",
                        TABLE,
                        "columns radius, electron_density, and the fraction born in each shell for every component; neutron_density may"
                                + " be there")
                .setting(
                        LIVETIME,
                        "day | night | year",
                        "day",
                        "when the detector counts: year and night take the Earth's matter into account")
                .setting(LATITUDE, "degrees, north positive", "none", "of the detector; needed for year and night")
                .setting(
                        EARTH,
                        "path of a table",
                        Earth.TABLE,
                        "columns inner_radius, outer_radius, density_0 to density_3, electron_fraction")
                .setting(
                        NEUTRONS_CENTRE,
                        "number",
                        "0.5",
                        "neutrons per electron in the centre of the Sun (to be confirmed); only epsilons of quarks ask for them")
                .setting(
                        NEUTRONS_OUTSIDE,
                        "number",
                        "1/6",
                        "neutrons per electron where no hydrogen has burnt (to be confirmed)")
                .setting(
                        NEUTRONS_RADIUS,
                        "number (solar radii)",
                        "0.12",
                        "how far the centre's neutrons reach: the excess falls as exp(-(r/radius)^2) (to be confirmed)")
                .reference(new Reference(
                        "Wolfenstein:1977ue",
                        "Wolfenstein, L.",
                        "Neutrino Oscillations in Matter",
                        "Phys. Rev. D 17 (1978) 2369",
                        ""))
                .reference(new Reference(
                        "Mikheyev:1985zog",
                        "Mikheyev, S. P. and Smirnov, A. Yu.",
                        "Resonance Amplification of Oscillations in Matter and Spectroscopy of Solar Neutrinos",
                        "Sov. J. Nucl. Phys. 42 (1985) 913",
                        ""))
                .reference(new Reference(
                        "Parke:1986jy",
                        "Parke, Stephen J.",
                        "Nonadiabatic Level Crossing in Resonant Neutrino Oscillations",
                        "Phys. Rev. Lett. 57 (1986) 1275",
                        ""))
                .reference(new Reference(
                        "Vinyoles:2016djt",
                        "Vinyoles, N. and others",
                        "A new Generation of Standard Solar Models",
                        "Astrophys. J. 835 (2017) 202",
                        "1611.09867"))
                .reference(new Reference(
                        "Dziewonski:1981xy",
                        "Dziewonski, A. M. and Anderson, D. L.",
                        "Preliminary reference Earth model",
                        "Phys. Earth Planet. Inter. 25 (1981) 297",
                        ""))
                .reference(new Reference(
                        "Lisi:1997yc",
                        "Lisi, E. and Montanino, D.",
                        "Earth regeneration effect in solar neutrino oscillations: An Analytic approach",
                        "Phys. Rev. D 56 (1997) 1792",
                        "hep-ph/9702343"))
                .reference(new Reference(
                        "Gonzalez-Garcia:2013usa",
                        "Gonzalez-Garcia, M. C. and Maltoni, Michele",
                        "Determination of matter potential from global analysis of neutrino oscillation data",
                        "JHEP 09 (2013) 152",
                        "1307.3092"));
    }
}
