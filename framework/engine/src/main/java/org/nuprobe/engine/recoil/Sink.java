package org.nuprobe.engine.recoil;

import org.nuprobe.spi.parameter.Monomial;

/** Where a part of the rate goes: to a template of its own couplings, or with the value of its couplings into one sum. */
public interface Sink {
    /**
     * The number to multiply the part by; 0 leaves it out.
     *
     * @param scattering the couplings of the interactions
     * @param component the normalisation of the flux component
     */
    double scale(Monomial scattering, Monomial component);

    /** The array to add it to, one number a recoil. */
    double[] target(Monomial scattering, Monomial component);
}
