package org.nuprobe.statistic.likelihoodratio;

/**
 * An end of an interval.
 *
 * @param value of the parameter of interest
 * @param error what toy experiments leave uncertain of it, 0 without them
 */
record Limit(double value, double error) {}
