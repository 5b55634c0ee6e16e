package org.nuprobe.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Writes numbers: rounded for people, exact for programs. */
public final class Numbers {
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e7;

    private Numbers() {}

    /**
     * A number for people, {@code 499.0} or {@code 7.99e-12}.
     *
     * @param value any number; one that is not a number is {@code none}
     * @param digits how many significant digits
     */
    public static String rounded(double value, int digits) {
        if (Double.isNaN(value)) {
            return "none";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal decimal = new BigDecimal(value).round(new MathContext(digits));
        double size = decimal.abs().doubleValue();
        if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
            int decimals = Math.max(0, digits - 1 - exponent(decimal));
            return decimal.setScale(decimals, java.math.RoundingMode.HALF_UP).toPlainString();
        }
        return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value)
                .replaceFirst("e([+-])0?(\\d)", "e$1$2")
                .replace("e+", "e");
    }

    /** A number as a person would type it, without digits that say nothing: {@code 40}, {@code 0.3}. */
    public static String brief(double value, int digits) {
        String text = rounded(value, digits);
        int power = text.indexOf('e');
        String mantissa = power < 0 ? text : text.substring(0, power);
        if (mantissa.indexOf('.') < 0) {
            return text;
        }
        return mantissa.replaceFirst("\\.?0+$", "") + (power < 0 ? "" : text.substring(power));
    }

    /** A number for programs: the shortest text that reads back as the same double, with a small {@code e}. */
    public static String exact(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0")
                ? text.substring(0, text.length() - 2)
                : text.replace(".0E", "e").replace('E', 'e');
    }

    private static int exponent(BigDecimal decimal) {
        return decimal.precision() - decimal.scale() - 1;
    }
}
