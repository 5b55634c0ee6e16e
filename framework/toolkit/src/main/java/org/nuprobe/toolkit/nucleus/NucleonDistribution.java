package org.nuprobe.toolkit.nucleus;

import java.util.function.DoubleUnaryOperator;

/** A spherical distribution of nucleons, applied to q^2 in natural units: its form factor F(q^2) = 1 - q^2 R^2/6 + ... */
public interface NucleonDistribution extends DoubleUnaryOperator {
    /** The mean squared radius R^2, natural units. */
    double meanSquareRadius();
}
