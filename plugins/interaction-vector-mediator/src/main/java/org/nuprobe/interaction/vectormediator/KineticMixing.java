package org.nuprobe.interaction.vectormediator;

import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.MUON_MASS;
import static org.nuprobe.spi.unit.Units.MEV;

/**
 * The mixing with the photon that loops of charged leptons give a vector boson, when their charges Q' add up to 0 so that the
 * loops are finite: a proton then carries the charge
 *
 * <pre>(2 alpha/pi) eps(q),   eps(q) = - sum over l of Q'_l integral from 0 to 1 of x (1-x) ln(m_l^2 + x (1-x) q^2) dx</pre>
 *
 * <p>in units of g, and an electron the opposite one. For L_mu - L_tau, eps(0) = (1/3) ln(m_tau/m_mu), positive: muon
 * neutrinos and protons have charges of one sign. It is the sign with which sin^2 theta_W runs: a charged lepton with the vector
 * coupling g_V^l to the Z shifts g_V^p by {@code (alpha/(3 pi)) g_V^l ln(M_Z^2/m_l^2)} (A. Czarnecki, W. J. Marciano, Phys.
 * Rev. D 53 (1996) 1066). M. Cadeddu et al., JHEP 01 (2021) 116.
 *
 * @param electron Q' of the electron
 * @param muon Q' of the muon
 * @param tau Q' of the tau
 */
record KineticMixing(double electron, double muon, double tau) {
    /** No loop. */
    static final KineticMixing NONE = new KineticMixing(0, 0, 0);

    /** Mass of the tau, 1776.86 MeV (R. L. Workman et al., Particle Data Group, PTEP 2022 (2022) 083C01). */
    private static final double TAU_MASS = 1776.86 * MEV;

    KineticMixing {
        if (electron + muon + tau != 0) {
            throw new IllegalArgumentException("the charges " + electron + ", " + muon + ", " + tau
                    + " do not add up to 0: the mixing is not finite");
        }
    }

    /** Whether there is no mixing. */
    boolean vanishes() {
        return electron == 0 && muon == 0 && tau == 0;
    }

    /** The charge of a proton in units of g. */
    double protonCharge(double q2) {
        double sum = loop(electron, ELECTRON_MASS, q2) + loop(muon, MUON_MASS, q2) + loop(tau, TAU_MASS, q2);
        return -2 * ALPHA / Math.PI * sum;
    }

    /** One lepton's part of the sum. Masses are taken relative to that of the muon, which drops out of the sum. */
    private static double loop(double charge, double mass, double q2) {
        return charge * (Math.log(mass / MUON_MASS) / 3 + VacuumPolarisation.at(q2 / (mass * mass)));
    }
}
