package org.nuprobe.interaction.scalarmediator;

/**
 * Couplings of a scalar to the nucleons in units of g, the coupling to each quark: {@code C_N = sum over quarks of f_q^N m_N/m_q}.
 *
 * @param proton C_p
 * @param neutron C_n
 */
record NucleonCouplings(double proton, double neutron) {
    /** Q_S = 14 A + 1.1 Z: D. G. Cerdeno et al., JHEP 05 (2016) 118. */
    static final NucleonCouplings CERDENO_2016 = new NucleonCouplings(15.1, 14);

    /**
     * The sigma term over the mass of the light quarks, 59.1 MeV/3.41 MeV for both nucleons: M. Hoferichter et al., Phys. Rev.
     * Lett. 115 (2015) 092301, as used by M. Atzori Corona et al., JHEP 05 (2022) 109.
     */
    static final NucleonCouplings CHIRAL = new NucleonCouplings(17.3, 17.3);

    /** Whether no nucleon couples. */
    boolean vanish() {
        return proton == 0 && neutron == 0;
    }
}
