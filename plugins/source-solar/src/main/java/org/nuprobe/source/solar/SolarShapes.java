package org.nuprobe.source.solar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.toolkit.interpolation.Interpolation;
import org.nuprobe.toolkit.spectrum.LineSpectrum;
import org.nuprobe.toolkit.spectrum.Spectra;
import org.nuprobe.toolkit.spectrum.TabulatedSpectrum;

import static org.nuprobe.spi.unit.Dimension.ENERGY;
import static org.nuprobe.spi.unit.Dimension.NUMBER;

/**
 * The spectra of unit area of the components: lines for electron capture, phase space or a table for allowed decays, a table
 * for everything else.
 *
 * @param data where the tables are
 * @param shape where the spectra of allowed decays come from
 * @param interpolation how to go from point to point of a table
 */
record SolarShapes(Data data, Shape shape, Interpolation interpolation) {
    private static final String LINES = "solar/lines.csv";

    /** Phase space of an allowed decay begins with E^2; tables that start above zero energy are continued so. */
    private static final double RISE = 2;

    /** Where the spectrum of an allowed decay comes from. */
    enum Shape {
        /** From phase space and the Fermi function. */
        COMPUTED,
        /** From the published table. */
        TABLE
    }

    /** The spectrum of a component, of unit area. */
    Spectrum of(String component) {
        List<Line> lines = lines(component);
        if (!lines.isEmpty()) {
            return new LineSpectrum(lines);
        }
        Optional<AllowedDecay> decay = AllowedDecay.of(component);
        if (decay.isPresent() && shape == Shape.COMPUTED) {
            return decay.get().spectrum();
        }
        DataTable table = data.table("solar/" + component + "-spectrum.csv");
        Spectrum read =
                TabulatedSpectrum.read(table, ENERGY.power(-1), interpolation).risingFromZero(RISE);
        Spectrum physical =
                decay.map(known -> Spectra.clipped(read, known.energies())).orElse(read);
        return Spectra.normalised(physical);
    }

    private List<Line> lines(String component) {
        DataTable table = data.table(LINES);
        List<String> names = table.texts("component");
        double[] energies = table.column("energy", ENERGY);
        double[] fractions = table.column("fraction", NUMBER);
        List<Line> lines = new ArrayList<>();
        double sum = 0;
        for (int row = 0; row < energies.length; row++) {
            if (names.get(row).equals(component)) {
                lines.add(new Line(energies[row], fractions[row]));
                sum += fractions[row];
            }
        }
        if (!lines.isEmpty() && Math.abs(sum - 1) > 1e-9) {
            throw table.invalid(
                    names.indexOf(component), "the lines of " + component + " must add up to 1, not " + sum);
        }
        return lines;
    }
}
