package org.nuprobe.experiment.card;

/**
 * 1 up to a start, {@code exp(-rate (x - start))} after it.
 *
 * @param start where the decay begins
 * @param rate per unit of x, not below zero
 */
record DecayingWeight(double start, double rate) {
    /** The same weight everywhere. */
    static final DecayingWeight NONE = new DecayingWeight(0, 0);

    /** The integral from a to b. */
    double integral(double a, double b) {
        double middle = Math.min(b, Math.max(a, start));
        return middle - a + primitive(b - start) - primitive(middle - start);
    }

    /** The integral of exp(-rate y) from 0 to y, for y that are not below zero; smaller y have no part in it. */
    private double primitive(double y) {
        return y <= 0 || rate == 0 ? Math.max(0, y) : -Math.expm1(-rate * y) / rate;
    }
}
