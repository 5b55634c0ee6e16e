package org.nuprobe.source.supernovabackground;

import org.nuprobe.spi.unit.Units;

/** Sets of effective temperatures under the names of the papers that use them. */
enum Temperatures {
    /** V. De Romeri et al., JCAP 03 (2024) 028. */
    DE_ROMERI(6.6, 7, 10),
    /** L. E. Strigari, New J. Phys. 11 (2009) 105011, and the literature on the neutrino floor of dark-matter searches. */
    STRIGARI(3, 5, 8);

    private final double nue;
    private final double nuebar;
    private final double nux;

    Temperatures(double nueInMev, double nuebarInMev, double nuxInMev) {
        this.nue = nueInMev * Units.MEV;
        this.nuebar = nuebarInMev * Units.MEV;
        this.nux = nuxInMev * Units.MEV;
    }

    /** Of electron neutrinos. */
    double nue() {
        return nue;
    }

    /** Of electron antineutrinos. */
    double nuebar() {
        return nuebar;
    }

    /** Of each of the four species with muon or tau flavour. */
    double nux() {
        return nux;
    }
}
