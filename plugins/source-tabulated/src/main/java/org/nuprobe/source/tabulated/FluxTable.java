package org.nuprobe.source.tabulated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.toolkit.flux.Species;

import static org.nuprobe.spi.unit.Dimension.FLUX_PER_ENERGY;

/** A table of a user with energies and one column of fluxes for each species that there is. */
final class FluxTable {
    /** The names that columns of fluxes may have, for messages. */
    static final String SPECIES = Stream.of(Species.values()).map(Species::word).collect(Collectors.joining(", "));

    private final DataTable table;
    private final Interpolated interpolated;

    private FluxTable(DataTable table, Interpolated interpolated) {
        this.table = table;
        this.interpolated = interpolated;
    }

    /** The continuous spectra in a table, by species. */
    static Map<Species, Spectrum> read(DataTable table, Interpolated interpolated) {
        FluxTable reader = new FluxTable(table, interpolated);
        List<Species> species = reader.species();
        Energies energies = Energies.read(table, interpolated);
        Map<Species, Spectrum> spectra = new EnumMap<>(Species.class);
        for (Species each : species) {
            spectra.put(each, reader.spectrum(energies, each.word()));
        }
        return spectra;
    }

    private List<Species> species() {
        List<String> known = new ArrayList<>(Energies.columns(Interpolated.LINEAR));
        known.addAll(Energies.columns(Interpolated.HISTOGRAM));
        List<Species> species = new ArrayList<>();
        for (String column : table.columns()) {
            Species.of(column).ifPresent(species::add);
            if (Species.of(column).isEmpty() && !known.contains(column)) {
                throw table.invalid(
                        -1,
                        "the column \"" + column + "\" is no kind of neutrino: beside "
                                + String.join(" and ", Energies.columns(interpolated))
                                + " a table of fluxes has any of "
                                + SPECIES);
            }
        }
        if (species.isEmpty()) {
            throw table.invalid(-1, "there is no column with a flux: add any of " + SPECIES);
        }
        return species;
    }

    private Spectrum spectrum(Energies energies, String column) {
        double[] flux = table.column(column, FLUX_PER_ENERGY);
        for (int row = 0; row < flux.length; row++) {
            if (flux[row] < 0) {
                throw table.invalid(
                        row,
                        "the flux in the column \"" + column + "\" is negative: "
                                + Quantity.format(flux[row], Unit.usual(FLUX_PER_ENERGY))
                                + "; write 0 where there is none");
            }
        }
        if (DoubleStream.of(flux).sum() == 0) {
            throw table.invalid(-1, "the column \"" + column + "\" holds nothing but zeros: leave it out");
        }
        if (interpolated == Interpolated.LOG_LOG) {
            checkLogarithms(energies.points(), flux, column);
        }
        return interpolated.spectrum(energies, flux);
    }

    private void checkLogarithms(double[] energies, double[] flux, String column) {
        int[] rows =
                IntStream.range(0, flux.length).filter(row -> flux[row] > 0).toArray();
        if (energies[rows[0]] == 0) {
            throw table.invalid(
                    rows[0], "zero energy has no logarithm: leave the row out, or write interpolation: linear");
        }
        if (rows.length == 1) {
            throw table.invalid(
                    rows[0],
                    "the column \"" + column
                            + "\" has a flux in one row only, through which no power law goes: write interpolation: linear");
        }
        for (int i = 1; i < rows.length; i++) {
            if (rows[i] > rows[i - 1] + 1) {
                throw table.invalid(
                        rows[i - 1] + 1,
                        "the column \"" + column
                                + "\" is zero between fluxes, and zero has no logarithm: write interpolation: linear");
            }
        }
    }
}
