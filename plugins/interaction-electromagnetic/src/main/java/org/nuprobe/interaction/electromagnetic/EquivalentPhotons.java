package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import java.util.stream.Collectors;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.DifferentialCrossSection;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.target.Electrons;

import static org.nuprobe.spi.unit.Constants.ALPHA;

/**
 * Ionisation of an atom by the photons that surround a charged neutrino, for a charge of one elementary charge:
 *
 * <pre>dsigma/dT = (2 alpha/pi) (sigma_gamma(T)/T) ln(E/m_nu)   per atom.</pre>
 *
 * <p>It counts the electrons of the atom itself, so it is divided by the active number with which a rate is multiplied. Good for
 * T far below E, where free electrons underestimate the rate by an order of magnitude. J.-W. Chen et al., Phys. Rev. D 90 (2014)
 * 011301.
 *
 * @param atoms the elements whose photo-absorption is known
 * @param neutrinoMass m_nu, which cuts off the logarithm
 */
record EquivalentPhotons(List<PhotoAbsorption> atoms, double neutrinoMass) {
    EquivalentPhotons {
        atoms = List.copyOf(atoms);
    }

    /**
     * The cross section per active electron of an atom.
     *
     * @throws IllegalArgumentException naming the elements there are
     */
    DifferentialCrossSection on(Electrons electrons) {
        PhotoAbsorption atom = atoms.stream()
                .filter(known -> known.protons() == electrons.protons())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("millicharge knows no photo-absorption of the "
                        + electrons.name() + " (Z = " + electrons.protons() + "), only that of Z = "
                        + atoms.stream()
                                .map(known -> Integer.toString(known.protons()))
                                .collect(Collectors.joining(", "))
                        + ": add { protons: " + electrons.protons()
                        + ", photo-absorption: TABLE } under atoms, or set electrons: free"));
        return new PerElectron(atom, electrons, neutrinoMass);
    }

    private record PerElectron(PhotoAbsorption atom, Electrons electrons, double neutrinoMass)
            implements DifferentialCrossSection {
        @Override
        public double at(double energy, double recoil, Helicity helicity) {
            double active = active(recoil);
            if (active == 0 || energy < minimumEnergy(recoil)) {
                return 0;
            }
            return 2
                    * ALPHA
                    / Math.PI
                    * atom.sigma().applyAsDouble(recoil)
                    / recoil
                    * Math.log(energy / neutrinoMass)
                    / active;
        }

        @Override
        public double minimumEnergy(double recoil) {
            return Math.max(neutrinoMass, Kinematics.minimumEnergy(recoil, electrons.mass()));
        }

        /** The active number, just above an edge when the recoil is one, as it is counted by the framework. */
        private double active(double recoil) {
            for (double edge : electrons.edges()) {
                if (edge == recoil) {
                    return electrons.active().applyAsDouble(Math.nextUp(recoil));
                }
            }
            return electrons.active().applyAsDouble(recoil);
        }
    }
}
