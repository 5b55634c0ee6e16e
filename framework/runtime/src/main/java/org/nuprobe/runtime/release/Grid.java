package org.nuprobe.runtime.release;

/**
 * Equidistant values, such as centres of bins.
 *
 * @param from the first
 * @param step from one to the next
 * @param points how many there are
 */
record Grid(double from, double step, int points) {
    private static final double ROUNDING = 1e-6;

    double value(int index) {
        return from + index * step;
    }

    boolean has(double value, int index) {
        return Math.abs(value - value(index)) <= ROUNDING * Math.abs(step);
    }
}
