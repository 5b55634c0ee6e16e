package org.nuprobe.response.recoil;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.response.EnergyResolution;

import static org.nuprobe.spi.unit.Units.KEV;

/** The settings of the energy resolution: none, or {@code sigma = A sqrt(E keV) + B E + C}. */
final class ResolutionSettings {
    private static final String RESOLUTION = "resolution";
    private static final String STOCHASTIC = "resolution-stochastic";
    private static final String CONSTANT = "resolution-constant";
    private static final String NOISE = "resolution-noise";

    private ResolutionSettings() {}

    static Description describe(Description description) {
        return description
                .setting(
                        RESOLUTION,
                        "none | gaussian",
                        "gaussian if a width is given, else none",
                        "how an observed energy scatters around the true one")
                .setting(STOCHASTIC, "number", "0", "A in sigma/E = A/sqrt(E/keV) + B + C/E")
                .setting(CONSTANT, "number", "0", "B in sigma/E = A/sqrt(E/keV) + B + C/E")
                .setting(
                        NOISE,
                        "energy",
                        "0 keV",
                        "C in sigma/E = A/sqrt(E/keV) + B + C/E; it lifts recoils of no energy, see lowest-recoil");
    }

    /** The resolution, empty for a perfect one; a width is enough to say that there is one. */
    static Optional<EnergyResolution> resolution(Settings settings) {
        List<String> widths =
                Stream.of(STOCHASTIC, CONSTANT, NOISE).filter(settings::has).toList();
        if (settings.choice(RESOLUTION, widths.isEmpty() ? Shape.NONE : Shape.GAUSSIAN) == Shape.NONE) {
            if (!widths.isEmpty()) {
                throw settings.invalid(
                        widths.get(0), "a perfect resolution has no width: leave out this or resolution: none");
            }
            return Optional.empty();
        }
        double stochastic = part(settings, STOCHASTIC, Dimension.NUMBER);
        double constant = part(settings, CONSTANT, Dimension.NUMBER);
        double noise = part(settings, NOISE, Dimension.ENERGY);
        if (stochastic + constant + noise == 0) {
            throw settings.invalid(
                    widths.isEmpty() ? RESOLUTION : widths.get(0),
                    "a width above zero is missing: add " + STOCHASTIC + ", " + CONSTANT + " or " + NOISE
                            + ", or write resolution: none");
        }
        return Optional.of(new EnergyResolution(stochastic * Math.sqrt(KEV), constant, noise));
    }

    private static double part(Settings settings, String key, Dimension dimension) {
        double value = settings.quantity(key, dimension, 0);
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw settings.invalid(key, "a width cannot be negative: write 0 or more");
        }
        return value;
    }

    /** The shape of the resolution. */
    enum Shape {
        /** The observed energy is the true one. */
        NONE,
        /** The observed energy is normally distributed. */
        GAUSSIAN
    }
}
