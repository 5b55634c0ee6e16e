package org.nuprobe.spi.flux;

import org.nuprobe.spi.unit.Interval;

/** When the neutrinos of a pulsed source arrive, as a density in the time since the pulse. */
@FunctionalInterface
public interface TimeProfile {
    /** A source without time structure: it has no time since the pulse, and only a response without a time axis sees it. */
    TimeProfile STEADY = window -> {
        throw new IllegalStateException(
                "a steady source has no time profile, so a response with a time axis cannot see it");
    };

    /** The fraction of the neutrinos that arrives in a window of time. */
    double fraction(Interval window);
}
