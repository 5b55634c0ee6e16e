package org.nuprobe.source.solar;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Dimension.NUMBER;

/**
 * The fluxes at Earth of a standard solar model, before oscillations, with their uncertainties (N. Vinyoles et al.,
 * Astrophys. J. 835 (2017) 202).
 *
 * @param fluxes one a component, in the order of the table
 */
record SolarModel(List<Entry> fluxes) {
    static final String TABLE = "solar/fluxes.csv";

    /**
     * One flux.
     *
     * @param component its name
     * @param flux neutrinos per area and time
     * @param uncertainty one standard deviation as a fraction of the flux
     */
    record Entry(String component, double flux, double uncertainty) {}

    static SolarModel read(Data data, Composition composition) {
        DataTable table = data.table(TABLE);
        List<String> names = table.texts("component");
        double[] fluxes = table.column("flux_" + composition.word(), Dimension.FLUX);
        double[] uncertainties = table.column("uncertainty_" + composition.word(), NUMBER);
        List<Entry> entries = new ArrayList<>();
        for (int row = 0; row < fluxes.length; row++) {
            if (!(fluxes[row] >= 0)) {
                throw table.invalid(row, "the flux of " + names.get(row) + " cannot be negative");
            }
            if (!(uncertainties[row] > 0)) {
                throw table.invalid(
                        row, "the uncertainty of " + names.get(row) + " must be positive, not " + uncertainties[row]);
            }
            entries.add(new Entry(names.get(row), fluxes[row], uncertainties[row]));
        }
        return new SolarModel(List.copyOf(entries));
    }

    /** The names of the components. */
    List<String> components() {
        return fluxes.stream().map(Entry::component).toList();
    }
}
