package org.nuprobe.toolkit.response;

/** No smearing: what is observed is the mean. */
public enum SharpSmearing implements Smearing {
    /** The only one. */
    INSTANCE;

    @Override
    public double share(double mean, double low, double high, Efficiency efficiency) {
        return low <= mean && mean < high ? efficiency.applyAsDouble(mean) : 0;
    }

    @Override
    public double lowest(double observed) {
        return observed;
    }

    @Override
    public double highest(double observed) {
        return observed;
    }

    @Override
    public double scale(double mean) {
        return Double.POSITIVE_INFINITY;
    }
}
