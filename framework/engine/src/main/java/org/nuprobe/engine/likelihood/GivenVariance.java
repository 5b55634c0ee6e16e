package org.nuprobe.engine.likelihood;

/** {@code (n - mu)^2/sigma^2} with a variance given for each bin: a Gaussian measurement, of which n and mu may be negative. */
final class GivenVariance implements BinTerm {
    private final double[] variances;

    /** Bins with these variances, all positive. */
    GivenVariance(double[] variances) {
        this.variances = variances.clone();
    }

    @Override
    public double value(int bin, double count, double expected) {
        return (count - expected) * (count - expected) / variances[bin];
    }

    @Override
    public double first(int bin, double count, double expected) {
        return 2 * (expected - count) / variances[bin];
    }

    @Override
    public double second(int bin, double count, double expected) {
        return 2 / variances[bin];
    }
}
