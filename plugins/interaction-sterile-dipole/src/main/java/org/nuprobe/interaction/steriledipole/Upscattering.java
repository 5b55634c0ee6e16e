package org.nuprobe.interaction.steriledipole;

import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.DifferentialCrossSection;
import org.nuprobe.spi.interaction.Kinematics;

import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;

/**
 * The cross section nu + X -> nu_4 + X by exchange of a photon, for a moment of one Bohr magneton:
 *
 * <pre>dsigma/dT = (pi alpha^2/m_e^2) C^2 {1/T - 1/E + m_4^2 (T - 2E - M)/(4 E^2 T M) + m_4^4 (T - M)/(8 E^2 T^2 M^2)}
 *          = (pi alpha^2/m_e^2) C^2 {1/T - (1 + x)/E - (M - T) x (1 + x)/(2 E^2)},   x = m_4^2/(2 M T),</pre>
 *
 * <p>for {@code E >= (1 + x) (T + sqrt(T^2 + 2MT))/2}, exact for a scatterer of spin 1/2. That bound is infinite at T = 0 and has its
 * minimum m_4 + m_4^2/(2M) in between, so an energy above it reaches the recoils of a window. V. Brdar et al., JCAP 01 (2021) 039;
 * I. M. Shoemaker, J. Wyenberg, Phys. Rev. D 99 (2019) 075010.
 *
 * @param charge C by q^2, Z F_p for a nucleus and 1 for an electron
 * @param mass M of the scatterer
 * @param sterileMass m_4
 */
record Upscattering(DoubleUnaryOperator charge, double mass, double sterileMass) implements DifferentialCrossSection {
    @Override
    public double at(double energy, double recoil, Helicity helicity) {
        if (energy < minimumEnergy(recoil)) {
            return 0;
        }
        double x = excess(recoil);
        double bracket = 1 / recoil - (1 + x) / energy - (mass - recoil) * x * (1 + x) / (2 * energy * energy);
        double amplitude = charge.applyAsDouble(Kinematics.momentumTransferSquared(recoil, mass));
        // Positive inside the window; at its lower end it is a small difference that may round below zero.
        return Math.PI * ALPHA * ALPHA / (ELECTRON_MASS * ELECTRON_MASS) * amplitude * amplitude * Math.max(0, bracket);
    }

    @Override
    public double minimumEnergy(double recoil) {
        return (1 + excess(recoil)) * Kinematics.minimumEnergy(recoil, mass);
    }

    /** x = m_4^2/q^2. */
    private double excess(double recoil) {
        return sterileMass * sterileMass / Kinematics.momentumTransferSquared(recoil, mass);
    }
}
