package org.nuprobe.response.pipeline;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.response.EnergyResolution;
import org.nuprobe.toolkit.response.Observable;

import static org.nuprobe.spi.unit.Units.KEV;

/** The settings of a Gaussian resolution: its parts, a polynomial, or a width at half maximum. */
final class ResolutionSettings {
    private static final String STOCHASTIC = "resolution-stochastic";
    private static final String CONSTANT = "resolution-constant";
    private static final String NOISE = "resolution-noise";
    private static final String SUM = "resolution-sum";
    private static final String POLYNOMIAL = "resolution-polynomial";
    private static final String FWHM = "resolution-fwhm";
    private static final String SCALE = "resolution";
    private static final String FALLBACK_ID = "resolution_scale";
    private static final List<String> PARTS = List.of(STOCHASTIC, CONSTANT, NOISE);

    /** Full width at half maximum over standard deviation. */
    private static final double WIDTH = 2 * Math.sqrt(2 * Math.log(2));

    /** Up to here a polynomial has to be positive. */
    private static final double HIGHEST = 1000 * KEV;

    private ResolutionSettings() {}

    /** How parts are added. */
    private enum Sum {
        /** As numbers. */
        LINEAR,
        /** As independent errors. */
        QUADRATURE
    }

    static Description describe(Description description) {
        Description widths = description
                .setting(STOCHASTIC, "number", "0", "gaussian: A in sigma/keV = A sqrt(E/keV) + B E/keV + C/keV")
                .setting(CONSTANT, "number", "0", "gaussian: B in the same")
                .setting(NOISE, "energy", "0 keV", "gaussian: C in the same; it lifts recoils of no energy")
                .setting(SUM, "linear | quadrature", "linear", "gaussian: how the three parts are added")
                .setting(
                        POLYNOMIAL,
                        "list of numbers",
                        "none",
                        "gaussian, instead of the parts: s_0, s_1, ... in sigma/keV = s_0 + s_1 E/keV + s_2 (E/keV)^2 + ...")
                .setting(FWHM, "energy", "none", "gaussian, instead of the parts: full width at half maximum");
        return CalibrationConstant.describe(widths, SCALE, "number", FALLBACK_ID);
    }

    /** Whether a width is given in one way or another. */
    static boolean given(Settings settings) {
        return Stream.concat(PARTS.stream(), Stream.of(POLYNOMIAL, FWHM)).anyMatch(settings::has);
    }

    /** A factor on the width. */
    static CalibrationConstant scale(Settings settings) {
        return CalibrationConstant.of(
                settings,
                SCALE,
                1,
                Dimension.NUMBER,
                FALLBACK_ID,
                "width of the resolution relative to its calibration");
    }

    /** The standard deviation by energy. */
    static DoubleUnaryOperator deviation(Settings settings) {
        List<String> ways = Stream.concat(
                        PARTS.stream().filter(settings::has).limit(1),
                        Stream.of(POLYNOMIAL, FWHM).filter(settings::has))
                .toList();
        if (ways.size() > 1) {
            throw settings.invalid(ways.get(1), "the width stands in " + ways.get(0) + " already: give one of the two");
        }
        if (settings.has(POLYNOMIAL)) {
            return polynomial(settings);
        }
        if (settings.has(FWHM)) {
            double sigma = part(settings, FWHM, Dimension.ENERGY) / WIDTH;
            if (sigma == 0) {
                throw settings.invalid(FWHM, "it must be above zero, as in \"48 eV\"");
            }
            return energy -> sigma;
        }
        return parts(settings, ways.isEmpty() ? "smearing" : ways.get(0));
    }

    private static DoubleUnaryOperator parts(Settings settings, String blamed) {
        double stochastic = part(settings, STOCHASTIC, Dimension.NUMBER) * Math.sqrt(KEV);
        double constant = part(settings, CONSTANT, Dimension.NUMBER);
        double noise = part(settings, NOISE, Dimension.ENERGY);
        if (stochastic + constant + noise == 0) {
            throw settings.invalid(
                    blamed,
                    "a width above zero is missing: add " + String.join(", ", PARTS) + ", " + POLYNOMIAL + " or "
                            + FWHM);
        }
        if (settings.choice(SUM, Sum.LINEAR) == Sum.LINEAR) {
            return new EnergyResolution(stochastic, constant, noise)::sigma;
        }
        return energy ->
                Math.sqrt(stochastic * stochastic * energy + constant * constant * energy * energy + noise * noise);
    }

    private static DoubleUnaryOperator polynomial(Settings settings) {
        double[] coefficients = settings.quantities(POLYNOMIAL, Dimension.NUMBER);
        DoubleUnaryOperator sigma = energy -> {
            double sum = 0;
            for (int power = coefficients.length - 1; power >= 0; power--) {
                sum = sum * energy / KEV + coefficients[power];
            }
            return sum * KEV;
        };
        for (double energy = 0.001 * KEV; energy < HIGHEST; energy *= 1.05) {
            if (!(sigma.applyAsDouble(energy) > 0)) {
                throw settings.invalid(
                        POLYNOMIAL,
                        "a width is above zero, but at " + Observable.ENERGY.text(energy) + " the polynomial gives "
                                + Observable.ENERGY.text(sigma.applyAsDouble(energy)));
            }
        }
        return sigma;
    }

    private static double part(Settings settings, String key, Dimension dimension) {
        double value = settings.quantity(key, dimension, 0);
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw settings.invalid(key, "a width cannot be negative: write 0 or more");
        }
        return value;
    }
}
