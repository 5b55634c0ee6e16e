package org.nuprobe.runtime.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.nuprobe.spi.unit.Unit;

/**
 * Numbers in the files of a result: ten significant digits, written in the same way by every version of Java (whose {@code
 * Double.toString} changed with Java 19).
 */
final class Decimal {
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);
    private static final int LONGEST_PLAIN = 15;

    private Decimal() {}

    /** A value in natural units as a number of the given units. */
    static String of(double value, Unit unit) {
        return of(value / unit.size());
    }

    /** {@code 12.5}, {@code 1.5e-12}; {@code nan}, {@code inf} and {@code -inf} for what is no number. */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 10 && rounded.toPlainString().length() <= LONGEST_PLAIN + 2) {
            return rounded.toPlainString();
        }
        BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.toPlainString() + "e" + exponent;
    }
}
