package org.nuprobe.toolkit.contour;

/**
 * A confidence level and the height below which a point belongs to its region.
 *
 * @param confidence between 0 and 1
 * @param height of Delta chi2, or of one minus a p-value
 */
public record RegionLevel(double confidence, double height) {}
