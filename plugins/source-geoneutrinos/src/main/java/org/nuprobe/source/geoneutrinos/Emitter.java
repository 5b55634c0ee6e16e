package org.nuprobe.source.geoneutrinos;

import java.util.Locale;
import org.nuprobe.spi.unit.Units;

/**
 * The elements whose decay chains give nearly all antineutrinos of the Earth, with fluxes for an underground laboratory in
 * central Italy. The fluxes are defaults that a setting overrides: they depend on the crust around the detector.
 */
enum Emitter {
    /** 238U and its daughters. */
    URANIUM(4.34e6),
    /** 232Th and its daughters. */
    THORIUM(4.23e6),
    /** 40K. */
    POTASSIUM(2.05e7);

    private final double flux;

    Emitter(double fluxPerSquareCentimetreAndSecond) {
        this.flux = fluxPerSquareCentimetreAndSecond / (Units.CM * Units.CM * Units.S);
    }

    /** The name of the flux component, and of the setting with its shape. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The setting with its flux. */
    String fluxKey() {
        return word() + "-flux";
    }

    /** The default flux. */
    double flux() {
        return flux;
    }
}
