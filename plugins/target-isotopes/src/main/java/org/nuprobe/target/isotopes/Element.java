package org.nuprobe.target.isotopes;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

/**
 * An element with its isotopes.
 *
 * @param protons Z
 * @param atomMass the mean mass of an atom as a mass of material, natural units
 * @param isotopes the isotopes and their number fractions
 */
record Element(int protons, double atomMass, List<Isotope> isotopes) {
    private static final String ISOTOPES = "nuclei/isotopes.csv";
    private static final String WEIGHTS = "nuclei/weights.csv";
    private static final double ROUNDING = 1e-3;

    Element {
        isotopes = List.copyOf(isotopes);
    }

    /**
     * An element from the tables of abundances and weights.
     *
     * @throws RuntimeException naming the table when the element is missing there or the abundances do not add up to 1
     */
    static Element natural(String symbol, Data data) {
        int protons = PeriodicTable.protons(symbol);
        return new Element(protons, atomMass(symbol, data.table(WEIGHTS)), isotopes(symbol, data.table(ISOTOPES)));
    }

    /** An element of given isotopes; a mean atom weighs what they weigh. */
    static Element of(List<Isotope> isotopes, Masses masses) {
        double atomMass = isotopes.stream()
                .mapToDouble(isotope -> isotope.fraction() * masses.atom(isotope.nuclide()))
                .sum();
        return new Element(isotopes.get(0).nuclide().protons(), atomMass, isotopes);
    }

    private static double atomMass(String symbol, DataTable table) {
        List<String> elements = table.texts("element");
        int row = elements.indexOf(symbol);
        if (row < 0) {
            throw table.invalid(
                    0,
                    "no row of the table is about the element " + symbol + "; there are "
                            + String.join(", ", elements));
        }
        double mass = table.column("weight", Dimension.MASS)[row];
        if (!(mass > 0)) {
            throw table.invalid(row, "the weight of " + symbol + " must be positive");
        }
        return mass;
    }

    private static List<Isotope> isotopes(String symbol, DataTable table) {
        List<String> elements = table.texts("element");
        List<Nuclide> nuclides = Nuclide.column(table);
        double[] fractions = table.column("abundance", Dimension.NUMBER);
        List<Isotope> isotopes = new ArrayList<>();
        double sum = 0;
        for (int row = 0; row < fractions.length; row++) {
            if (elements.get(row).equals(symbol)) {
                isotopes.add(new Isotope(nuclides.get(row), fractions[row]));
                sum += fractions[row];
            }
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw table.invalid(
                    Math.max(0, elements.lastIndexOf(symbol)),
                    "the abundances of " + symbol + " must add up to 1, not " + (float) sum);
        }
        return isotopes;
    }

    /**
     * An isotope of an element.
     *
     * @param nuclide which one
     * @param fraction the fraction of the atoms that it makes up
     */
    record Isotope(Nuclide nuclide, double fraction) {}
}
