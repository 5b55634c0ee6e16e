package org.nuprobe.propagation.oscillation;

/** In which state neutrinos reach the Earth. */
enum EarthArrival {
    /** As the source made them, as close as the Earth's atmosphere. */
    AS_PRODUCED,
    /** As mass states without coherence, from far away. */
    MASS_STATES
}
