package org.nuprobe.app.plot;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The numbers along one coordinate, in their order; a copy, so that nobody can change them afterwards. */
public final class Series {
    private static final Series EMPTY = new Series(new double[0]);

    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    /** These numbers; NaN stands for a missing one. */
    public static Series of(double... values) {
        return new Series(values.clone());
    }

    /** No numbers at all. */
    public static Series empty() {
        return EMPTY;
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /** The number at an index from zero. */
    public double at(int index) {
        return values[index];
    }

    /** All of them. */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
