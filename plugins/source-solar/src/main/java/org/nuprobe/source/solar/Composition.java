package org.nuprobe.source.solar;

import java.util.Locale;

/** The abundances of heavy elements that a standard solar model assumes; they decide temperature and so the fluxes. */
enum Composition {
    /** Grevesse and Sauval 1998, high metallicity. */
    GS98,
    /** Asplund et al. 2009 with meteoritic abundances, low metallicity. */
    AGSS09MET;

    /** How columns of the flux table end, and how it is written in settings. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
