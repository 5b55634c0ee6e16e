package org.nuprobe.source.solar;

import static org.nuprobe.spi.unit.Constants.ALPHA;

/**
 * How much the charge of the daughter nucleus drives positrons away, by their momentum: the relativistic Fermi function for a
 * point charge,
 *
 * <pre>F = 2 (1 + g) (2 p R)^(2g - 2) exp(pi eta) |Gamma(g + i eta)|^2 / Gamma(2g + 1)^2,
 * g = sqrt(1 - (alpha Z)^2),   eta = -alpha Z W/p</pre>
 *
 * <p>without the factors that do not depend on the momentum. Momenta and energies are in units of the electron mass. E. Fermi,
 * Z. Phys. 88 (1934) 161.
 *
 * @param charge Z of the daughter
 * @param gamma g
 */
record FermiFunction(double charge, double gamma) {
    /** Below this eta the function is smaller than exp(-2 pi 115), 1e-313. */
    private static final double VANISHING = -115;

    static FermiFunction ofPositrons(int daughterCharge) {
        double strength = ALPHA * daughterCharge;
        return new FermiFunction(daughterCharge, Math.sqrt((1 - strength) * (1 + strength)));
    }

    /**
     * F up to a constant factor; 0 for a positron at rest.
     *
     * @param momentum p, not negative
     * @param energy W = sqrt(1 + p^2), with the rest mass
     */
    double at(double momentum, double energy) {
        double eta = -ALPHA * charge * energy / momentum;
        if (!(eta > VANISHING)) {
            return 0;
        }
        double logarithm = (2 * gamma - 2) * Math.log(momentum) + Math.PI * eta + GammaModulus.logSquare(gamma, eta);
        return Math.exp(logarithm);
    }
}
