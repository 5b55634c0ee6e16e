package org.nuprobe.source.solar;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Dimension.NUMBER;

/**
 * The fluxes at Earth of a standard solar model, before oscillations, with their uncertainties (N. Vinyoles et al.,
 * Astrophys. J. 835 (2017) 202), or measured ones in their place (SNO, Phys. Rev. C 88 (2013) 025501).
 *
 * @param fluxes one a component, in the order of the table
 */
record SolarModel(List<Entry> fluxes) {
    static final String TABLE = "solar/fluxes.csv";
    static final String MEASURED = "solar/measured-fluxes.csv";

    /**
     * One flux.
     *
     * @param component its name
     * @param flux neutrinos per area and time
     * @param uncertainty one standard deviation as a fraction of the flux
     */
    record Entry(String component, double flux, double uncertainty) {}

    static SolarModel read(Data data, Composition composition) {
        String suffix = "_" + composition.model();
        SolarModel model = read(data.table(TABLE), "flux" + suffix, "uncertainty" + suffix);
        return composition.measured() ? model.with(read(data.table(MEASURED), "flux", "uncertainty")) : model;
    }

    private static SolarModel read(DataTable table, String flux, String uncertainty) {
        List<String> names = table.texts("component");
        double[] fluxes = table.column(flux, Dimension.FLUX);
        double[] uncertainties = table.column(uncertainty, NUMBER);
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

    /** The same with other fluxes where there are others. */
    private SolarModel with(SolarModel others) {
        return new SolarModel(fluxes.stream()
                .map(entry -> others.fluxes.stream()
                        .filter(other -> other.component().equals(entry.component()))
                        .findFirst()
                        .orElse(entry))
                .toList());
    }

    /** The names of the components. */
    List<String> components() {
        return fluxes.stream().map(Entry::component).toList();
    }
}
