package org.nuprobe.spi.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with a unit, as text: the edge between people and natural units. */
public final class Quantity {
    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)(.*)");

    private static final MathContext DIGITS = new MathContext(10);
    private static final int SMALLEST_PLAIN = -3;
    private static final int LARGEST_PLAIN = 7;

    private Quantity() {}

    /**
     * Reads {@code "19.3 m"} against a dimension.
     *
     * @return the value in natural units
     * @throws IllegalArgumentException when it is no number, the unit is missing, unknown, or of another dimension; the
     *     message says which units fit
     */
    public static double parse(String text, Dimension dimension) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number" + wanted(dimension));
        }
        double number = Double.parseDouble(matcher.group(1));
        String unitText = matcher.group(2).strip();
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException("\"" + text + "\" is too large for a number");
        }
        if (unitText.isEmpty()) {
            if (dimension.equals(Dimension.NUMBER)) {
                return number;
            }
            throw new IllegalArgumentException("\"" + text.strip() + "\" has no unit" + wanted(dimension));
        }
        Unit unit = Unit.parse(unitText);
        if (!unit.dimension().equals(dimension)) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" is a quantity of dimension "
                    + unit.dimension().title() + wanted(dimension));
        }
        double value = number * unit.size();
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" is too large for a number");
        }
        return value;
    }

    /** Writes a value in the given unit with up to ten significant digits: {@code "0.3 keV"}. */
    public static String format(double value, Unit unit) {
        String number = number(value / unit.size());
        return unit.dimension().equals(Dimension.NUMBER) && unit.size() == 1 ? number : number + " " + unit.text();
    }

    /** Written by hand, because {@code Double.toString} changed with Java 19. */
    private static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return SMALLEST_PLAIN <= exponent && exponent < LARGEST_PLAIN
                ? rounded.toPlainString()
                : rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    private static String wanted(Dimension dimension) {
        if (dimension.equals(Dimension.NUMBER)) {
            return "; a plain number is wanted here";
        }
        List<String> fitting = Unit.fitting(dimension);
        return "; a quantity of dimension " + dimension.title() + " is wanted here, in " + String.join(", ", fitting)
                + " (for example \"1 " + fitting.get(Math.min(1, fitting.size() - 1)) + "\")";
    }
}
