package org.nuprobe.toolkit.response;

import java.util.function.DoublePredicate;

/** Where a statement about a number begins to be true. */
final class Bisection {
    private Bisection() {}

    /**
     * The lowest number for which a statement is true, to rounding.
     *
     * @param low positive, where it is false
     * @param high where it is true
     */
    static double first(double low, double high, DoublePredicate statement) {
        double no = low;
        double yes = high;
        while (yes > 4 * no) {
            double middle = Math.sqrt(no) * Math.sqrt(yes);
            if (statement.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        while (true) {
            double middle = 0.5 * (no + yes);
            if (!(middle > no && middle < yes)) {
                return yes;
            }
            if (statement.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
    }
}
