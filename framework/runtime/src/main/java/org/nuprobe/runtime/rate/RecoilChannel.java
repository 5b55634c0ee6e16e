package org.nuprobe.runtime.rate;

import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;

/** Which recoils are counted. */
public enum RecoilChannel {
    /** Recoils of nuclei. */
    NUCLEAR,
    /** Recoils of electrons. */
    ELECTRON;

    /** Whether this scatterer is counted. */
    public boolean sees(Scatterer scatterer) {
        return this == NUCLEAR ? scatterer instanceof Nucleus : scatterer instanceof Electrons;
    }
}
