package org.nuprobe.source.solar;

import java.util.Locale;

/** Which fluxes to take: those of a solar model, by the heavy elements that it assumes, and where a measurement replaces them. */
enum Composition {
    /** Grevesse and Sauval 1998, high metallicity. */
    GS98,
    /** Asplund et al. 2009 with meteoritic abundances, low metallicity. */
    AGSS09MET,
    /** As GS98, and the 8B flux that SNO measured with neutral currents. */
    GS98_SNO;

    /** The solar model: how columns of the flux table end. */
    String model() {
        return (this == GS98_SNO ? GS98 : this).name().toLowerCase(Locale.ROOT);
    }

    /** Whether measured fluxes replace those of the model. */
    boolean measured() {
        return this == GS98_SNO;
    }

    /** How descriptions call it. */
    String title() {
        String model = "B16-" + model().toUpperCase(Locale.ROOT);
        return measured() ? model + " with the 8B flux of SNO" : model;
    }
}
