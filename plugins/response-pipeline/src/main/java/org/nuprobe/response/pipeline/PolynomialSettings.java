package org.nuprobe.response.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.Observable;
import org.nuprobe.toolkit.response.PolynomialQuenching;
import org.nuprobe.toolkit.response.Quenching;

import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.KEV;

/**
 * The settings of a quenching factor that is a polynomial, and of variations of it: for a variation by p standard deviations, the
 * coefficients move by {@code p (up - nominal)} for positive p, by {@code p (nominal - down)} for negative p.
 */
final class PolynomialSettings {
    private static final String COEFFICIENTS = "quenching-coefficients";
    private static final String UNIT = "quenching-unit";
    private static final String VARIATIONS = "quenching-variations";

    /** The signal has to rise with the recoil up to here. */
    private static final double HIGHEST = 50 * KEV;

    private static final double REACH = 5;

    private PolynomialSettings() {}

    static Description describe(Description description) {
        return description
                .setting(
                        COEFFICIENTS,
                        "list of numbers",
                        "none",
                        "polynomial: q_0, q_1, ... in QF = q_0 + q_1 T/u + q_2 (T/u)^2 + ...")
                .setting(UNIT, "energy", "1 keV", "polynomial: the energy u")
                .setting(
                        VARIATIONS,
                        "list of sections",
                        "none",
                        "polynomial: each with parameter (an id, in standard deviations), up and down, the coefficients at +1"
                                + " and -1");
    }

    static Step<Function<Nucleus, Quenching>> quenching(Settings settings) {
        double[] nominal = settings.quantities(COEFFICIENTS, Dimension.NUMBER);
        double unit = settings.quantity(UNIT, Dimension.ENERGY, KEV);
        if (!(unit > 0) || Double.isInfinite(unit)) {
            throw settings.invalid(UNIT, "it must be above zero, as in \"1 keV\"");
        }
        checkRise(settings, COEFFICIENTS, nominal, unit);
        List<Variation> variations = new ArrayList<>();
        for (Settings section : settings.sections(VARIATIONS)) {
            variations.add(Variation.of(section, nominal, unit));
        }
        return new Step<>(variations.stream().map(Variation::parameter).toList(), point -> {
            double[] coefficients = nominal.clone();
            variations.forEach(variation -> variation.move(coefficients, nominal, point));
            Quenching quenching = new PolynomialQuenching(coefficients, unit);
            return nucleus -> quenching;
        });
    }

    private static void checkRise(Settings settings, String key, double[] coefficients, double unit) {
        if (coefficients.length == 0) {
            throw settings.invalid(key, "a polynomial needs a coefficient or more");
        }
        Quenching quenching = new PolynomialQuenching(coefficients, unit);
        for (double recoil = 10 * EV; recoil < HIGHEST; recoil *= 1.05) {
            if (!(quenching.signal(1.05 * recoil) > quenching.signal(recoil))) {
                throw settings.invalid(
                        key,
                        "the signal has to rise with the recoil, but it falls at " + Observable.ENERGY.text(recoil)
                                + ": check the signs and " + UNIT);
            }
        }
    }

    private record Variation(Parameter parameter, double[] up, double[] down) {
        static Variation of(Settings section, double[] nominal, double unit) {
            for (String key : section.keys()) {
                if (!List.of("parameter", "up", "down").contains(key)) {
                    throw section.invalid(key, "a variation has the keys parameter, up and down");
                }
            }
            double[] up = section.quantities("up", Dimension.NUMBER);
            double[] down = section.quantities("down", Dimension.NUMBER);
            for (String key : new String[] {"up", "down"}) {
                double[] varied = key.equals("up") ? up : down;
                if (varied.length != nominal.length) {
                    throw section.invalid(
                            key,
                            "one coefficient for each of the " + nominal.length + " of " + COEFFICIENTS
                                    + " is wanted, not " + varied.length);
                }
                checkRise(section, key, varied, unit);
            }
            try {
                return new Variation(
                        new Parameter(
                                section.text("parameter"),
                                Role.SHAPE,
                                Dimension.NUMBER,
                                0,
                                new Interval(-REACH, REACH),
                                new Constraint.Gaussian(0, 1),
                                "variation of the quenching factor, in standard deviations"),
                        up,
                        down);
            } catch (IllegalArgumentException unfit) {
                throw section.invalid("parameter", unfit.getMessage());
            }
        }

        void move(double[] coefficients, double[] nominal, Point point) {
            double pull = point.get(parameter);
            for (int k = 0; k < nominal.length; k++) {
                coefficients[k] += pull * (pull > 0 ? up[k] - nominal[k] : nominal[k] - down[k]);
            }
        }
    }
}
