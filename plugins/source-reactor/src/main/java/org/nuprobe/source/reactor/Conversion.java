package org.nuprobe.source.reactor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;

import static org.nuprobe.spi.unit.Units.MEV;

/**
 * Antineutrinos per energy and fission as the exponential of a polynomial, fitted between 2 and 8 MeV and nowhere else.
 *
 * <pre>S_k(E) = exp( sum_p a_p E^(p-1) ) per MeV,   a_p in MeV^(1-p)</pre>
 *
 * <p>Below 2 MeV the polynomial exceeds the true spectrum by far, so there is nothing outside the range. The terms cancel: a
 * unit in the last digit of a_5 moves S(8 MeV) by several per cent. P. Huber, Phys. Rev. C 84 (2011) 024617; T. A. Mueller et
 * al., Phys. Rev. C 83 (2011) 054615; with three terms P. Vogel, J. Engel, Phys. Rev. D 39 (1989) 3378.
 */
final class Conversion {
    /** Where the polynomials hold. */
    static final Interval RANGE = new Interval(2 * MEV, 8 * MEV);

    private static final String TABLE = "reactor/polynomials.csv";
    private static final int TERMS = 6;

    private Conversion() {}

    /** The spectrum of a fission, between 2 and 8 MeV. */
    static Spectrum spectrum(Data data, String model, Isotope isotope) {
        DataTable table = data.table(TABLE);
        List<String> models = table.texts("model");
        List<String> isotopes = table.texts("isotope");
        for (int row = 0; row < models.size(); row++) {
            if (models.get(row).equals(model) && isotopes.get(row).equals(isotope.word())) {
                return exponential(coefficients(table, row));
            }
        }
        throw table.invalid(
                models.size() - 1, "the table ends without a row for " + isotope.word() + " of the model " + model);
    }

    private static double[] coefficients(DataTable table, int row) {
        double[] coefficients = new double[TERMS];
        for (int p = 0; p < TERMS; p++) {
            coefficients[p] = table.column("a" + (p + 1), Dimension.ENERGY.power(-p))[row];
        }
        return coefficients;
    }

    private static Spectrum exponential(double[] coefficients) {
        return FunctionSpectrum.of(RANGE, energy -> {
            double exponent = 0;
            for (int p = TERMS - 1; p >= 0; p--) {
                exponent = exponent * energy + coefficients[p];
            }
            return Math.exp(exponent) / MEV;
        });
    }

    /** The models in the table. */
    static List<String> models(Data data) {
        return new ArrayList<>(new LinkedHashSet<>(data.table(TABLE).texts("model")));
    }
}
