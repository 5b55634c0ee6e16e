package org.nuprobe.source.tabulated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flux.Species;
import org.nuprobe.toolkit.spectrum.LineSpectrum;

/** A table of a user with monochromatic neutrinos: species, energy and flux of each line. */
final class LineTable {
    private static final List<String> COLUMNS = List.of("species", "energy", "flux");

    private LineTable() {}

    /** The lines of a table, by species. */
    static Map<Species, Spectrum> read(DataTable table) {
        for (String column : table.columns()) {
            if (!COLUMNS.contains(column)) {
                throw table.invalid(
                        -1,
                        "a table of lines has the columns " + String.join(", ", COLUMNS) + ", not \"" + column + "\"");
            }
        }
        List<String> names = table.texts("species");
        double[] energies = table.column("energy", Dimension.ENERGY);
        double[] fluxes = table.column("flux", Dimension.FLUX);
        Map<Species, List<Line>> lines = new EnumMap<>(Species.class);
        for (int row = 0; row < energies.length; row++) {
            lines.computeIfAbsent(species(table, row, names.get(row)), key -> new ArrayList<>())
                    .add(line(table, row, energies[row], fluxes[row]));
        }
        if (lines.isEmpty()) {
            throw table.invalid(-1, "there is no line: add a row, or leave the table out");
        }
        Map<Species, Spectrum> spectra = new EnumMap<>(Species.class);
        lines.forEach((species, its) -> spectra.put(species, new LineSpectrum(its)));
        return spectra;
    }

    private static Species species(DataTable table, int row, String name) {
        return Species.of(name)
                .orElseThrow(() ->
                        table.invalid(row, "\"" + name + "\" is no kind of neutrino; there are " + FluxTable.SPECIES));
    }

    private static Line line(DataTable table, int row, double energy, double flux) {
        if (!(energy > 0)) {
            throw table.invalid(row, "the energy of a line must be positive, not " + Energies.text(energy));
        }
        if (!(flux > 0)) {
            throw table.invalid(row, "the flux of a line must be positive: leave out a line without neutrinos");
        }
        return new Line(energy, flux);
    }
}
