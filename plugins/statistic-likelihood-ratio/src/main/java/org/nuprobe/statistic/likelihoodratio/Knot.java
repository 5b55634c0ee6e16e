package org.nuprobe.statistic.likelihoodratio;

import org.nuprobe.spi.statistics.Fit;

/**
 * A point of a profile of one parameter.
 *
 * @param value of the parameter of interest
 * @param fit the minimum there
 */
record Knot(double value, Fit fit) {}
