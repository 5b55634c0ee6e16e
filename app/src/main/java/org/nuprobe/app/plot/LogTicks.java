package org.nuprobe.app.plot;

import java.util.ArrayList;
import java.util.List;

/** Marks of a logarithmic axis: powers of ten; multiples of them too where the range is short. */
final class LogTicks {
    private LogTicks() {}

    static Ticks of(Range range, int atMost) {
        Range wide = new Range(range.from() * (1 - 1e-9), range.to() * (1 + 1e-9));
        int first = Ticks.decade(range.from());
        int last = Ticks.decade(wide.to());
        int powers = (int) java.util.stream.IntStream.rangeClosed(first, last)
                .filter(exponent -> wide.contains(value(1, exponent)))
                .count();
        if (powers >= 2) {
            return powersOfTen(wide, first, last, (powers + atMost - 1) / atMost);
        }
        for (List<Integer> mantissas :
                List.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(1, 2, 3, 5), List.of(1, 3))) {
            Ticks ticks = multiples(wide, first, last, mantissas);
            if (ticks.major().size() >= 2 && ticks.major().size() <= atMost) {
                return ticks;
            }
        }
        return Ticks.linear(range, atMost);
    }

    private static Ticks powersOfTen(Range range, int first, int last, int stride) {
        List<Ticks.Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent++) {
            double value = value(1, exponent);
            if (Math.floorMod(exponent, stride) == 0 && range.contains(value)) {
                major.add(new Ticks.Tick(value, "$10^{" + exponent + "}$"));
            } else if (range.contains(value)) {
                minor.add(value);
            }
            for (int mantissa = 2; mantissa <= 9 && stride == 1; mantissa++) {
                if (range.contains(value(mantissa, exponent))) {
                    minor.add(value(mantissa, exponent));
                }
            }
        }
        return new Ticks(major, minor, 0);
    }

    private static Ticks multiples(Range range, int first, int last, List<Integer> labelled) {
        List<Ticks.Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        boolean plain = first >= -2 && last <= 3;
        for (int exponent = first; exponent <= last; exponent++) {
            for (int mantissa = 1; mantissa <= 9; mantissa++) {
                double value = value(mantissa, exponent);
                if (range.contains(value) && labelled.contains(mantissa)) {
                    major.add(new Ticks.Tick(value, label(mantissa, exponent, plain)));
                } else if (range.contains(value)) {
                    minor.add(value);
                }
            }
        }
        return new Ticks(major, minor, 0);
    }

    private static String label(int mantissa, int exponent, boolean plain) {
        if (plain) {
            return "$"
                    + java.math.BigDecimal.valueOf(mantissa)
                            .scaleByPowerOfTen(exponent)
                            .toPlainString() + "$";
        }
        return "$" + (mantissa == 1 ? "" : mantissa + "\\times ") + "10^{" + exponent + "}$";
    }

    /** Parsed from its decimal form: the double nearest to it. */
    private static double value(int mantissa, int exponent) {
        return Double.parseDouble(mantissa + "e" + exponent);
    }
}
