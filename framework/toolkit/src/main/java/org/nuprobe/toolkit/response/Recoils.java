package org.nuprobe.toolkit.response;

import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;

/** Which recoils a detector counts: the setting {@code recoil}. */
public enum Recoils {
    /** Recoils of nuclei. */
    NUCLEAR,
    /** Recoils of electrons. */
    ELECTRON,
    /** Both, without telling them apart. */
    BOTH;

    /** Whether recoils of this kind are counted. */
    public boolean include(Scatterer scatterer) {
        return switch (this) {
            case NUCLEAR -> scatterer instanceof Nucleus;
            case ELECTRON -> scatterer instanceof Electrons;
            case BOTH -> true;
        };
    }
}
