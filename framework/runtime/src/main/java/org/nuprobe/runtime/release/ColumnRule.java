package org.nuprobe.runtime.release;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What the numbers of a column have to be, in the unit of the column.
 *
 * @param least the smallest that makes sense
 * @param most the largest that makes sense
 * @param whole whether they are whole numbers
 * @param rising whether each is above the one before
 * @param grid the values that the column runs through; of several such columns the last one runs fastest
 */
record ColumnRule(double least, double most, boolean whole, boolean rising, Optional<Grid> grid) {
    boolean admits(double value) {
        return value >= least && value <= most && (!whole || value == Math.rint(value));
    }

    /** {@code a whole number from 0 to 10000}. */
    String words() {
        String kind = whole ? "a whole number" : "a number";
        if (Double.isInfinite(least)) {
            return Double.isInfinite(most) ? kind : kind + " not above " + text(most);
        }
        return Double.isInfinite(most)
                ? kind + " not below " + text(least)
                : kind + " from " + text(least) + " to " + text(most);
    }

    /** A number as a person writes it. */
    static String text(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(10))
                .stripTrailingZeros()
                .toPlainString();
    }
}
