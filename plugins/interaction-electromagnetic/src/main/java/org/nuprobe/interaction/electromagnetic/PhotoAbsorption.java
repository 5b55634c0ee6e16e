package org.nuprobe.interaction.electromagnetic;

import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.interpolation.Outside;
import org.nuprobe.toolkit.interpolation.PowerLawTable;

/**
 * How well the atoms of one element absorb photons.
 *
 * @param protons the charge Z of their nucleus
 * @param sigma the cross section of an atom by photon energy; 0 outside the table
 */
record PhotoAbsorption(int protons, DoubleUnaryOperator sigma) {
    /** Reads a table with the columns energy and sigma, a power law from row to row. */
    static PhotoAbsorption read(int protons, DataTable table) {
        try {
            return new PhotoAbsorption(
                    protons,
                    PowerLawTable.of(
                            table.column("energy", Dimension.ENERGY),
                            table.column("sigma", Dimension.AREA),
                            Outside.ZERO));
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), malformed.getMessage());
        }
    }
}
