package org.nuprobe.toolkit.interpolation;

import java.util.Arrays;

/** Rising abscissae: finds the piece in which a point lies, and knows what to answer beyond the ends. */
final class Knots {
    private final double[] x;
    private final Outside outside;

    private Knots(double[] x, Outside outside) {
        this.x = x;
        this.outside = outside;
    }

    /** The abscissae of a table whose rows were checked: two or more, finite, rising. */
    static Knots of(double[] x, double[] y, Outside outside) {
        if (x.length != y.length) {
            throw new MalformedTable(
                    Math.min(x.length, y.length),
                    "a table needs as many ordinates as abscissae, not " + y.length + " and " + x.length);
        }
        if (x.length < 2) {
            throw new MalformedTable(0, "a table needs at least two rows, not " + x.length);
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw new MalformedTable(
                        i, "row " + i + " (" + x[i] + ", " + y[i] + ") is not a pair of finite numbers");
            }
            if (i > 0 && !(x[i] > x[i - 1])) {
                throw new MalformedTable(
                        i, "the first column must rise from row to row, but " + x[i] + " follows " + x[i - 1]);
            }
        }
        return new Knots(x.clone(), outside);
    }

    /** Whether a point lies between the ends, ends included. */
    boolean contain(double at) {
        return x[0] <= at && at <= x[x.length - 1];
    }

    /** The piece i, between knots i and i + 1, in which a contained point lies. */
    int piece(double at) {
        int found = Arrays.binarySearch(x, at);
        int right = found >= 0 ? found + 1 : -found - 1;
        return Math.min(right, x.length - 1) - 1;
    }

    /** The answer at a point that is not contained. */
    double beyond(double at, double first, double last) {
        if (outside == Outside.FAIL || Double.isNaN(at)) {
            throw new IllegalArgumentException(
                    "the table ranges from " + x[0] + " to " + x[x.length - 1] + ": it has no value at " + at);
        }
        if (outside == Outside.ZERO) {
            return 0;
        }
        return at < x[0] ? first : last;
    }

    double at(int i) {
        return x[i];
    }

    int size() {
        return x.length;
    }

    double[] toArray() {
        return x.clone();
    }
}
