package org.nuprobe.target.isotopes;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.interpolation.Interpolant;
import org.nuprobe.toolkit.interpolation.LinearTable;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.interpolation.Outside;

import static org.nuprobe.spi.unit.Units.KEV;

/**
 * What is left of the stepping approximation, {@code Z_eff(T) = R(T) sum_i n_i theta(T - B_i)}: the slot for calculations of
 * the whole atom, such as the relativistic random-phase approximation (J.-W. Chen et al., Phys. Lett. B 774 (2017) 656).
 *
 * @param ratio R by energy deposit, linear, constant outside of the table
 */
record BindingRatio(Interpolant ratio) {
    static final String KEY = "ratio";

    /**
     * The table of the setting, with the columns {@code energy [keV]} and {@code ratio [1]}.
     *
     * @throws RuntimeException naming table and line when energies do not rise or a ratio is negative
     */
    static BindingRatio of(Context context) {
        DataTable table = context.data().table(context.settings().text(KEY));
        double[] energy = table.column("energy", Dimension.ENERGY);
        double[] ratio = table.column("ratio", Dimension.NUMBER);
        for (int row = 0; row < ratio.length; row++) {
            if (!(energy[row] >= 0)) {
                throw table.invalid(row, "an energy deposit cannot be negative");
            }
            if (row > 0 && !(energy[row] > energy[row - 1])) {
                throw table.invalid(
                        row,
                        "the energies must rise from row to row, but " + (float) (energy[row] / KEV) + " keV follows "
                                + (float) (energy[row - 1] / KEV) + " keV");
            }
            if (!(ratio[row] >= 0)) {
                throw table.invalid(row, "a ratio cannot be negative, and " + ratio[row] + " is");
            }
        }
        try {
            return new BindingRatio(LinearTable.of(energy, ratio, Outside.HOLD));
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), malformed.getMessage());
        }
    }

    /** The electrons of an atom, in the stepping approximation times the ratio. */
    Electrons times(Orbitals orbitals, String name, int protons) {
        double[] edges = DoubleStream.concat(
                        Arrays.stream(orbitals.energies()),
                        Arrays.stream(ratio.knots()).filter(energy -> energy > 0))
                .sorted()
                .distinct()
                .toArray();
        return new Electrons(name, protons, deposit -> ratio.applyAsDouble(deposit) * orbitals.freedBy(deposit), edges);
    }
}
