package org.nuprobe.source.piondecayatrest;

/**
 * When protons hit the target, as seen through a decay that follows: the pulse folded with an exponential.
 *
 * <p>Both fractions are asked for, although they add up to 1, because each is exact where the other one is lost in rounding.
 */
interface Pulse {
    /** The fraction of particles of a mean life that were made by the pulse and have decayed before a time. */
    double decayed(double time, double meanLife);

    /** The fraction that decays after a time: made later, or made and still alive. */
    double left(double time, double meanLife);

    /** The time about which the pulse is symmetric. */
    double middle();
}
