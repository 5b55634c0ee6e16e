package org.nuprobe.engine.fit;

import org.nuprobe.spi.statistics.Derivatives;

/** A function to minimise. */
public interface Objective {
    /** The value, possibly infinite. */
    double value(double[] point);

    /** The value with first and second derivatives. */
    Derivatives derivatives(double[] point);
}
