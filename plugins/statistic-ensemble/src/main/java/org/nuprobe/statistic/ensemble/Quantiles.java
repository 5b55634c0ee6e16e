package org.nuprobe.statistic.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Quantiles of numbers that come one after the other, in a memory that grows with the logarithm of their number: exact up to 8192
 * numbers, then to about 0.1 % in rank. Full buffers of one weight are merged, and every other number is kept with twice the weight (J.
 * I. Munro, M. S. Paterson, Theor. Comput. Sci. 12 (1980) 315). The order of the numbers fixes the result.
 */
final class Quantiles {
    private static final int CAPACITY = 8192;

    private final List<double[]> levels = new ArrayList<>();
    private double[] buffer = new double[64];
    private int filled;
    private long count;
    private boolean odd;

    /** Takes a number in. */
    void add(double number) {
        if (filled == CAPACITY) {
            double[] full = buffer.clone();
            Arrays.sort(full);
            carry(full);
            filled = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(CAPACITY, 2 * filled));
        }
        buffer[filled++] = number;
        count++;
    }

    /** How many there were. */
    long count() {
        return count;
    }

    /** The number below which a fraction lies, interpolated between neighbours; NaN when there is none. */
    double at(double fraction) {
        if (count == 0) {
            return Double.NaN;
        }
        List<double[]> weighted = new ArrayList<>();
        for (int k = 0; k < filled; k++) {
            weighted.add(new double[] {buffer[k], 1});
        }
        for (int level = 0; level < levels.size(); level++) {
            for (double number : levels.get(level)) {
                weighted.add(new double[] {number, Math.pow(2, level)});
            }
        }
        weighted.sort((a, b) -> Double.compare(a[0], b[0]));
        double rank = fraction * (count - 1);
        double below = 0;
        double before = weighted.get(0)[0];
        double middleBefore = 0;
        for (double[] each : weighted) {
            double middle = below + 0.5 * (each[1] - 1);
            if (middle >= rank) {
                double part = middle == middleBefore ? 1 : (rank - middleBefore) / (middle - middleBefore);
                return before + Math.max(0, part) * (each[0] - before);
            }
            below += each[1];
            before = each[0];
            middleBefore = middle;
        }
        return before;
    }

    /** Puts a sorted buffer on the lowest free level, merging with those on the way. */
    private void carry(double[] sorted) {
        double[] carried = sorted;
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).length == 0) {
                levels.set(level, carried);
                return;
            }
            carried = half(levels.get(level), carried);
            levels.set(level, new double[0]);
        }
        levels.add(carried);
    }

    /** Every other number of two buffers, beginning with the first or the second by turns. */
    private double[] half(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        Arrays.sort(both);
        double[] half = new double[both.length / 2];
        for (int k = 0; k < half.length; k++) {
            half[k] = both[2 * k + (odd ? 1 : 0)];
        }
        odd = !odd;
        return half;
    }
}
