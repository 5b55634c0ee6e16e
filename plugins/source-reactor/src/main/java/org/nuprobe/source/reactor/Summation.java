package org.nuprobe.source.reactor;

import java.util.Arrays;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.spectrum.HistogramSpectrum;

/**
 * Antineutrinos per energy as the sum over the beta decays of all fission products: averages over bins, which are integrated as
 * steps. L. Perisse et al., Phys. Rev. C 108 (2023) 055501.
 */
final class Summation {
    private static final String TABLE = "reactor/summation-spectra.csv";

    private Summation() {}

    /**
     * A spectrum between 0 and 12.5 MeV.
     *
     * @param column an isotope, per fission, or {@code u239} and {@code np239}, per decay
     */
    static Spectrum spectrum(Data data, String column) {
        DataTable table = data.table(TABLE);
        double[] low = table.column("energy_low", Dimension.ENERGY);
        double[] high = table.column("energy_high", Dimension.ENERGY);
        for (int row = 1; row < low.length; row++) {
            if (low[row] != high[row - 1]) {
                throw table.invalid(row, "a bin starts where the one before it ends");
            }
        }
        double[] edges = Arrays.copyOf(low, low.length + 1);
        edges[low.length] = high[low.length - 1];
        try {
            return HistogramSpectrum.of(edges, table.column(column, Dimension.ENERGY.power(-1)));
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), column + ": " + malformed.getMessage());
        }
    }
}
