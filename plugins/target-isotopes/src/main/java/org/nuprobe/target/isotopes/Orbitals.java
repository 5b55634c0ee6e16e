package org.nuprobe.target.isotopes;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.unit.Dimension;

/**
 * Electrons bound in orbitals, in the stepping approximation: an energy deposit T can free the electrons with a binding energy
 * below it, {@code Z_eff(T) = sum_i n_i theta(T - B_i)}. J.-W. Chen et al., Phys. Lett. B 774 (2017) 656.
 */
final class Orbitals {
    private final double[] energies;
    private final double[] freed;

    private Orbitals(double[] energies, double[] freed) {
        this.energies = energies;
        this.freed = freed;
    }

    /**
     * The orbitals of a table with the columns {@code binding_energy [eV]} and {@code electrons [1]}, in any order of rows.
     *
     * @throws RuntimeException naming table and line when a number makes no sense
     */
    static Orbitals of(DataTable table) {
        double[] binding = table.column("binding_energy", Dimension.ENERGY);
        double[] electrons = table.column("electrons", Dimension.NUMBER);
        NavigableMap<Double, Double> shells = new TreeMap<>();
        for (int row = 0; row < binding.length; row++) {
            if (!(binding[row] > 0)) {
                throw table.invalid(row, "a binding energy must be positive");
            }
            if (!(electrons[row] > 0)) {
                throw table.invalid(
                        row, "the number of electrons in an orbital must be positive, not " + electrons[row]);
            }
            shells.merge(binding[row], electrons[row], Double::sum);
        }
        double[] energies = new double[shells.size()];
        double[] freed = new double[shells.size() + 1];
        int shell = 0;
        for (var entry : shells.entrySet()) {
            energies[shell] = entry.getKey();
            freed[shell + 1] = freed[shell] + entry.getValue();
            shell++;
        }
        return new Orbitals(energies, freed);
    }

    /** The number of electrons in all orbitals. */
    double total() {
        return freed[freed.length - 1];
    }

    /** The number of electrons that an energy deposit can free. */
    double freedBy(double deposit) {
        int found = Arrays.binarySearch(energies, deposit);
        return freed[found >= 0 ? found + 1 : -found - 1];
    }

    /** The binding energies, rising. */
    double[] energies() {
        return energies.clone();
    }

    /** As electrons of the atom with charge Z. */
    Electrons electrons(String name, int protons) {
        return new Electrons(name, protons, this::freedBy, energies);
    }
}
