package org.nuprobe.source.piondecayatrest;

import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Settings that say how many neutrinos there are: protons, neutrinos per proton, and the distance. */
final class BeamSettings {
    private static final String YIELD = "neutrinos-per-proton";
    private static final String DISTANCE = "distance";
    private static final String PROTONS = "protons";
    private static final String RUN_TIME = "run-time";
    private static final String POWER = "power";
    private static final String PROTON_ENERGY = "proton-energy";
    private static final String LIVE_FRACTION = "live-fraction";
    private static final String PARAMETER = "flux-parameter";
    private static final String UNCERTAINTY = "flux-uncertainty";

    private BeamSettings() {}

    /** Neutrinos of each kind per area and time. */
    static double flux(Settings settings) {
        double yield = positive(settings, YIELD, Dimension.NUMBER, "0.08");
        double distance = positive(settings, DISTANCE, Dimension.LENGTH, "19.3 m");
        return protonsPerTime(settings) * yield / (4 * Math.PI * distance * distance);
    }

    /** The normalisation of the flux. */
    static Parameter normalisation(Settings settings) {
        String id = settings.text(PARAMETER, "sns_flux");
        double uncertainty = settings.quantity(UNCERTAINTY, Dimension.NUMBER, 0.1);
        if (!(uncertainty > 0) || Double.isInfinite(uncertainty)) {
            throw settings.invalid(
                    UNCERTAINTY,
                    "a relative uncertainty is positive, as in \"10 %\"; to hold the flux, write fit: false for " + id
                            + " under parameters of the analysis");
        }
        try {
            return Parameter.normalisation(id, uncertainty, "flux from pion decay at rest relative to its prediction");
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(PARAMETER, unfit.getMessage());
        }
    }

    private static double protonsPerTime(Settings settings) {
        boolean counted = settings.has(PROTONS);
        if (counted && settings.has(POWER)) {
            throw settings.invalid(
                    POWER,
                    "the protons are counted already: give either protons with run-time or power with proton-energy");
        }
        if (counted) {
            if (!settings.has(RUN_TIME)) {
                throw settings.invalid(
                        PROTONS,
                        "a flux is per time: add run-time, the time in which they were delivered; the exposure of a region"
                                + " is then mass times that time, \"1 yr\" being as good as any");
            }
            return positive(settings, PROTONS, Dimension.NUMBER, "1.76e23")
                    / positive(settings, RUN_TIME, Dimension.TIME, "1 yr");
        }
        if (!settings.has(POWER)) {
            throw settings.invalid(
                    PROTONS,
                    "how many are there? Give protons with run-time, or power with proton-energy for a steady beam");
        }
        double live = settings.quantity(LIVE_FRACTION, Dimension.NUMBER, 1);
        if (!(live > 0 && live <= 1)) {
            throw settings.invalid(
                    LIVE_FRACTION, "the beam is on for a fraction of the time between 0 and 1, not " + live);
        }
        return live
                * positive(settings, POWER, Dimension.POWER, "1.4 MW")
                / positive(settings, PROTON_ENERGY, Dimension.ENERGY, "1 GeV");
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
                .setting(YIELD, "number", "", "neutrinos of each of the three kinds for a proton on the target")
                .setting(DISTANCE, "length", "", "from the target to the detector")
                .setting(
                        PROTONS,
                        "number",
                        "none",
                        "protons on the target in run-time; a region with exposure mass x run-time has seen them all")
                .setting(RUN_TIME, "time", "none", "the time in which the protons were delivered, or stand for")
                .setting(POWER, "power", "none", "beam power, in place of protons and run-time")
                .setting(PROTON_ENERGY, "energy", "none", "kinetic energy of a proton, with power")
                .setting(LIVE_FRACTION, "number", "1", "with power: fraction of the exposure with beam on the target")
                .setting(
                        PARAMETER,
                        "parameter id",
                        "sns_flux",
                        "name of the normalisation of the flux; sources that give the same name share it")
                .setting(UNCERTAINTY, "number", "10 %", "relative uncertainty of the flux");
    }
}
