package org.nuprobe.propagation.sterile;

import io.avaje.spi.ServiceProvider;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.oscillation.Averaging;

/** Registers the propagation {@code sterile-oscillation}. */
@ServiceProvider
public final class SterilePlugin implements Plugin {
    private static final String BASELINE = "baseline";
    private static final String AVERAGED = "averaged";
    private static final String ENERGY_SPREAD = "energy-spread";
    private static final String BASELINE_SPREAD = "baseline-spread";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.PROPAGATION, "sterile-oscillation", description(), SterilePlugin::create);
    }

    private static SterileOscillation create(Context context) {
        Settings settings = context.settings();
        Averaging averaging =
                new Averaging(spread(settings, ENERGY_SPREAD, 0.001), spread(settings, BASELINE_SPREAD, 0));
        if (settings.flag(AVERAGED, false)) {
            for (String key : new String[] {BASELINE, ENERGY_SPREAD, BASELINE_SPREAD}) {
                if (settings.has(key)) {
                    throw settings.invalid(
                            key, "it has no effect when the phase is averaged: leave it out, or write averaged: false");
                }
            }
            return new SterileOscillation(0, averaging, true);
        }
        double baseline = settings.quantity(BASELINE, Dimension.LENGTH);
        if (!(baseline >= 0)) {
            throw settings.invalid(BASELINE, "a length is not below zero: write one such as 19.3 m");
        }
        return new SterileOscillation(baseline, averaging, false);
    }

    private static double spread(Settings settings, String key, double fallback) {
        double spread = settings.quantity(key, Dimension.NUMBER, fallback);
        if (!(spread >= 0 && spread < 1)) {
            throw settings.invalid(key, "a relative spread is a number from 0 to 1, such as 1 %, not " + spread);
        }
        return spread;
    }

    private static Description description() {
        return Description.of("A light sterile neutrino (3+1) at a short baseline: active flavours vanish and appear.")
                .formula("rho -> A rho A^+,  A_ab = delta_ab + (exp(-i phi) - 1) U_a4 U_b4,  phi = dm2_41 L/2E")
                .formula("P_aa = 1 - 4 U_a4_sq (1 - U_a4_sq) sin^2(phi/2),  P_ab = 4 U_a4_sq U_b4_sq sin^2(phi/2)")
                .formula("Tr rho = active fraction;  <exp(i phi)> = exp(i phi - (sigma_E^2 + sigma_L^2) phi^2/2)")
                .setting(BASELINE, "length", "none", "from source to detector; needed unless averaged")
                .setting(AVERAGED, "true | false", "false", "true: a baseline long beside the oscillation")
                .setting(
                        ENERGY_SPREAD,
                        "number",
                        "0.1 %",
                        "relative width of the energies over which the phase is averaged")
                .setting(
                        BASELINE_SPREAD,
                        "number",
                        "0",
                        "relative width of the baselines, for a large source or detector")
                .reference(new Reference(
                        "Kopp:2013vaa",
                        "Kopp, Joachim and Machado, Pedro A. N. and Maltoni, Michele and Schwetz, Thomas",
                        "Sterile Neutrino Oscillations: The Global Picture",
                        "JHEP 05 (2013) 050",
                        "1303.3011"))
                .reference(new Reference(
                        "Giunti:2019aiy",
                        "Giunti, Carlo and Lasserre, T.",
                        "eV-scale Sterile Neutrinos",
                        "Ann. Rev. Nucl. Part. Sci. 69 (2019) 163",
                        "1901.08330"));
    }
}
