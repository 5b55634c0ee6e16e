package org.nuprobe.app.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The marks of an axis: those with a label, those without, and the power of ten taken out of all labels (0: none). */
record Ticks(List<Tick> major, List<Double> minor, int power) {
    /** A mark with its label. */
    record Tick(double value, String label) {}

    Ticks {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }

    /** Marks for a range with at most so many labels, at least two. */
    static Ticks of(Scale scale, Range range, int atMost) {
        return scale == Scale.LOG ? LogTicks.of(range, Math.max(2, atMost)) : linear(range, Math.max(2, atMost));
    }

    /** Steps of 1, 2 or 5 times a power of ten. */
    static Ticks linear(Range range, int atMost) {
        BigDecimal from = new BigDecimal(range.from());
        BigDecimal to = new BigDecimal(range.to());
        BigDecimal step = step(to.subtract(from), atMost);
        boolean halves = step.unscaledValue().intValue() == 2;
        BigDecimal small = step.divide(BigDecimal.valueOf(halves ? 4 : 5));
        int power = power(range, step);
        List<Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        // A hundred-millionth of a step forgives ends such as 0.30000000000000004.
        BigDecimal slack = step.movePointLeft(8);
        BigDecimal at =
                from.subtract(slack).divide(small, 0, RoundingMode.CEILING).multiply(small);
        for (; at.compareTo(to.add(slack)) <= 0; at = at.add(small)) {
            if (at.remainder(step).signum() == 0) {
                major.add(new Tick(at.doubleValue(), label(at, step, power)));
            } else {
                minor.add(at.doubleValue());
            }
        }
        return new Ticks(major, minor, power);
    }

    /** The smallest nice step that needs no more labels than allowed. */
    private static BigDecimal step(BigDecimal span, int atMost) {
        int exponent = span.precision() - span.scale() - 3;
        for (; ; exponent++) {
            for (int mantissa : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent);
                if (step.multiply(BigDecimal.valueOf(atMost - 1)).compareTo(span) >= 0) {
                    return step;
                }
            }
        }
    }

    private static int power(Range range, BigDecimal step) {
        double most = Math.max(Math.abs(range.from()), Math.abs(range.to()));
        int exponent = decade(most);
        boolean plain = exponent >= -2 && exponent <= 4 && step.scale() <= 4;
        return plain ? 0 : exponent;
    }

    /** The exponent of the power of ten at or below a positive value. */
    static int decade(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.precision() - exact.scale() - 1;
    }

    private static String label(BigDecimal value, BigDecimal step, int power) {
        int decimals = Math.max(0, step.scale() + power);
        BigDecimal shown = value.movePointLeft(power).setScale(decimals, RoundingMode.HALF_EVEN);
        return "$" + shown.toPlainString() + "$";
    }
}
