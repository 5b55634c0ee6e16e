package org.nuprobe.statistic.likelihoodratio;

import java.util.Locale;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/** Numbers as they are written in statements: four significant digits and a unit. */
final class Text {
    private Text() {}

    /** A plain number. */
    static String rounded(double value) {
        return Quantity.format(fourDigits(value), Unit.parse("1"));
    }

    /** A value of a parameter in the unit that tables of its dimension use. */
    static String value(Parameter parameter, double value) {
        Unit unit = Unit.usual(parameter.dimension());
        return Quantity.format(fourDigits(value / unit.size()) * unit.size(), unit);
    }

    /** {@code mu_nu = 1.5e-11}. */
    static String equation(Parameter parameter, double value) {
        return parameter.id() + " = " + value(parameter, value);
    }

    private static double fourDigits(double value) {
        return Double.isFinite(value) ? Double.parseDouble(String.format(Locale.ROOT, "%.3e", value)) : value;
    }
}
