package org.nuprobe.spi.statistics;

/**
 * A function of several parameters at one point, to second order.
 *
 * @param value the value
 * @param gradient first derivatives, one per parameter
 * @param hessian second derivatives, square and symmetric
 */
public record Derivatives(double value, double[] gradient, double[][] hessian) {}
