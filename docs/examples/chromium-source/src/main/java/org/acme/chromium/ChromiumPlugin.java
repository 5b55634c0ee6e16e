package org.acme.chromium;

import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.unit.Dimension;

/** Brings the source {@code chromium} to nuprobe. */
public final class ChromiumPlugin implements Plugin {
    @Override
    public void register(Registrar registrar) {
        registrar.add(
                Kind.SOURCE,
                "chromium",
                Description.of("Electron neutrinos of chromium-51, which captures an electron of its own.")
                        .formula("flux = A/(4 pi L^2), shared out over four lines")
                        .setting("activity", "number per time", "", "mean activity A, \"1e17 1/s\" (100 PBq)")
                        .setting("distance", "length", "", "effective distance L to the target")
                        .reference(new Reference(
                                "Barinov:2021asz",
                                "V. V. Barinov et al.",
                                "Results from the Baksan Experiment on Sterile Transitions (BEST)",
                                "Phys. Rev. Lett. 128 (2022) 232501",
                                "2109.11482")),
                ChromiumPlugin::source);
    }

    private static Chromium source(Context context) {
        double activity = context.settings().quantity("activity", Dimension.TIME.power(-1));
        double distance = context.settings().quantity("distance", Dimension.LENGTH);
        if (!(activity > 0)) {
            throw context.settings().invalid("activity", "an activity is positive");
        }
        if (!(distance > 0)) {
            throw context.settings().invalid("distance", "a distance is positive");
        }
        return new Chromium(activity / (4 * Math.PI * distance * distance));
    }
}
