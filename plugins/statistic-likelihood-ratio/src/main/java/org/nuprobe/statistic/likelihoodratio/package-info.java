/**
 * The profile likelihood ratio as a statistic: best fit, intervals for one parameter of interest, regions for more, all with
 * asymptotic quantiles (Wilks) and with every other parameter profiled.
 */
package org.nuprobe.statistic.likelihoodratio;
