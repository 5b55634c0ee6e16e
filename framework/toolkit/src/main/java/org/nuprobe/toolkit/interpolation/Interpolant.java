package org.nuprobe.toolkit.interpolation;

import java.util.function.DoubleUnaryOperator;

/** A function through tabulated points; it is smooth between neighbouring knots and continuous at them. */
public interface Interpolant extends DoubleUnaryOperator {
    /** The rising points of the table at which the function may have a kink, the ends included. */
    double[] knots();
}
