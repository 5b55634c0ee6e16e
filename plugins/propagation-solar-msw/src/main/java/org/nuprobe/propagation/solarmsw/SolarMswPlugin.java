package org.nuprobe.propagation.solarmsw;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;

/** Registers the propagation {@code solar-msw}. */
@ServiceProvider
public final class SolarMswPlugin implements Plugin {
    private static final String PRODUCTION = "production";
    private static final String TABLE = "solar/production-b16-gs98.csv";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.PROPAGATION, "solar-msw", description(), SolarMswPlugin::create);
    }

    private static SolarMsw create(Context context) {
        String path = context.settings().text(PRODUCTION, TABLE);
        return new SolarMsw(ProductionTable.read(context.data().table(path)));
    }

    private static Description description() {
        return Description.of(
                        "Flavour conversion in the Sun: three flavours, adiabatic, averaged over the production region.")
                .formula("rho_ab = sum_j w_j U_aj U_bj^*,  w_1 = c13^2 (1 + C)/2,  w_2 = c13^2 (1 - C)/2,  w_3 = s13^2")
                .formula("C = average of (cos 2theta12 - beta)/sqrt((cos 2theta12 - beta)^2 + sin^2 2theta12)")
                .formula("beta = 2 sqrt2 G_F c13^2 n_e E/dm2_21")
                .formula("P_ee = c13^4 (1 + C cos 2theta12)/2 + s13^4")
                .setting(
                        PRODUCTION,
                        "path of a table",
                        TABLE,
                        "columns radius, electron_density, and the fraction born in each shell for every component")
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
                        "1611.09867"));
    }
}
