package org.nuprobe.source.reactor;

import java.util.List;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Settings that say how much heat is made how far away: one core, or a list of them. */
final class Cores {
    private static final String POWER = "power";
    private static final String DISTANCE = "distance";
    private static final String CORES = "cores";
    private static final String LIVE_FRACTION = "live-fraction";

    private Cores() {}

    /** The sum of P/(4 pi L^2) over the cores, averaged over the exposure. */
    static double powerPerArea(Settings settings) {
        double live = settings.quantity(LIVE_FRACTION, Dimension.NUMBER, 1);
        if (!(live > 0 && live <= 1)) {
            throw settings.invalid(
                    LIVE_FRACTION, "a reactor runs for a fraction of the time between 0 and 1, not " + live);
        }
        if (!settings.has(CORES)) {
            return live * one(settings);
        }
        List<Settings> cores = settings.sections(CORES);
        if (cores.isEmpty()) {
            throw settings.invalid(
                    CORES,
                    "the list is empty: write [ { power: 4.25 GW, distance: 72 m }, ... ], or power and distance");
        }
        double sum = 0;
        for (Settings core : cores) {
            sum += one(core);
        }
        return live * sum;
    }

    private static double one(Settings core) {
        double power = positive(core, POWER, Dimension.POWER, "2.9 GW");
        double distance = positive(core, DISTANCE, Dimension.LENGTH, "28 m");
        return power / (4 * Math.PI * distance * distance);
    }

    private static double positive(Settings settings, String key, Dimension dimension, String example) {
        double value = settings.quantity(key, dimension);
        if (!(value > 0) || Double.isInfinite(value)) {
            throw settings.invalid(key, "it must be above zero, as in \"" + example + "\"");
        }
        return value;
    }

    static Description describe(Description description) {
        return description
                .setting(POWER, "power", "none", "thermal (not electric) power of the core")
                .setting(DISTANCE, "length", "none", "from the core to the detector")
                .setting(
                        CORES,
                        "list of { power, distance }",
                        "none",
                        "several cores with the same fuel, in place of power and distance")
                .setting(
                        LIVE_FRACTION,
                        "number",
                        "1",
                        "duty cycle: fraction of the exposure with the reactor at power; 1 for data taken with the reactor on");
    }
}
