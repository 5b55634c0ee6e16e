package org.nuprobe.interaction.standardmodel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.interaction.Channels.NUCLEAR_AXIAL;

/**
 * The axial current on nuclei of odd A, without strangeness and two-body currents: {@code F_A(0) = (4/3) g_A^2 (J + 1)/J (S_p -
 * S_n)^2} from the expectation values of the spins of protons and neutrons, falling as {@code F_A(q^2) = F_A(0) F_n(q^2)^2}. Only the
 * part transverse to the momentum transfer contributes, two thirds of the whole. M. Hoferichter, J. Menendez, A. Schwenk,
 * Phys. Rev. D 102 (2020) 074018.
 *
 * <p>Nuclei of even A have none: their spin is 0 or, for the few odd-odd ones, carried by protons and neutrons alike.
 *
 * @param path the table that the spins stand in
 * @param atZero F_A(0) by nucleus
 */
record AxialCharges(String path, Map<Isotope, Double> atZero) {
    AxialCharges {
        atZero = Map.copyOf(atZero);
    }

    /**
     * From a table with the columns {@code z}, {@code a}, {@code spin}, {@code proton_spin} and {@code neutron_spin}.
     *
     * @param coupling g_A
     * @throws RuntimeException naming table and line when a spin is impossible or a nucleus stands there twice
     */
    static AxialCharges of(DataTable table, double coupling) {
        double[] charges = table.column("z", Dimension.NUMBER);
        double[] numbers = table.column("a", Dimension.NUMBER);
        double[] spins = table.column("spin", Dimension.NUMBER);
        double[] protons = table.column("proton_spin", Dimension.NUMBER);
        double[] neutrons = table.column("neutron_spin", Dimension.NUMBER);
        Map<Isotope, Double> atZero = new HashMap<>();
        for (int row = 0; row < spins.length; row++) {
            double spin = spins[row];
            if (!(spin > 0) || 2 * spin != Math.rint(2 * spin) || spin == Math.rint(spin)) {
                throw table.invalid(row, "the spin of a nucleus of odd A is 0.5, 1.5, 2.5, ..., not " + spin);
            }
            double difference = protons[row] - neutrons[row];
            double value = 4.0 / 3 * coupling * coupling * (spin + 1) / spin * difference * difference;
            if (atZero.put(new Isotope((int) charges[row], (int) numbers[row]), value) != null) {
                throw table.invalid(
                        row,
                        "the nucleus with Z = " + (int) charges[row] + ", A = " + (int) numbers[row]
                                + " stands in the table twice");
            }
        }
        return new AxialCharges(table.path(), atZero);
    }

    /**
     * The amplitude on a nucleus, {@code sqrt(F_A(0)) F_n(q^2)}; none when A is even.
     *
     * @throws IllegalArgumentException when A is odd and the table does not know the nucleus
     */
    Optional<Term> on(Nucleus nucleus) {
        if (nucleus.nucleons() % 2 == 0) {
            return Optional.empty();
        }
        Double value = atZero.get(new Isotope(nucleus.protons(), nucleus.nucleons()));
        if (value == null) {
            throw new IllegalArgumentException("the axial part of the Standard Model on " + nucleus.name()
                    + " needs its spins, which are not in " + path
                    + ": write axial: off, or spins: FILE with a longer table (zeros leave a nucleus out)");
        }
        double root = Math.sqrt(value);
        return Optional.of(new Term.Amplitude(
                NUCLEAR_AXIAL,
                0,
                Monomial.ONE,
                FlavourCoupling.universal(),
                q2 -> root * nucleus.neutronFormFactor().applyAsDouble(q2)));
    }

    /** A nucleus with Z protons and A nucleons. */
    record Isotope(int protons, int nucleons) {}
}
