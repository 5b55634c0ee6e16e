package org.nuprobe.toolkit.oscillation;

import static org.nuprobe.spi.unit.Units.GRAM;
import static org.nuprobe.spi.unit.Units.MOL;

/**
 * Neutral matter that neutrinos pass: as many protons as electrons, and neutrons.
 *
 * @param electrons electrons per volume
 * @param neutrons neutrons per volume
 */
public record Matter(double electrons, double neutrons) {
    /** Nothing there. */
    public static final Matter VACUUM = new Matter(0, 0);

    public Matter {
        if (!(electrons >= 0) || !(neutrons >= 0) || Double.isInfinite(electrons) || Double.isInfinite(neutrons)) {
            throw new IllegalArgumentException("densities of electrons and neutrons are numbers not below zero, not "
                    + electrons + ", " + neutrons);
        }
    }

    /**
     * Matter of a mass density, {@code n_e = Y_e rho N_A}, {@code n_n = (1 - Y_e) rho N_A}, with N_A per gram.
     *
     * @param density mass per volume
     * @param electronFraction electrons per nucleon Y_e
     */
    public static Matter of(double density, double electronFraction) {
        double nucleons = density * MOL / GRAM;
        return new Matter(nucleons * electronFraction, nucleons * (1 - electronFraction));
    }
}
