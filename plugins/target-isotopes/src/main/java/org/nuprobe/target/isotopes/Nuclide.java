package org.nuprobe.target.isotopes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

/**
 * A kind of nucleus.
 *
 * @param protons Z
 * @param nucleons A
 */
record Nuclide(int protons, int nucleons) {
    private static final Pattern TEXT =
            Pattern.compile("(?<symbol>[A-Za-z]+)[- ]?(?<number>\\d+)|(?<number2>\\d+)[- ]?(?<symbol2>[A-Za-z]+)");

    Nuclide {
        if (nucleons < protons || nucleons > 3 * protons + 4) {
            throw new IllegalArgumentException("no nucleus of " + PeriodicTable.symbol(protons) + " has " + nucleons
                    + " nucleons: with " + protons + " protons, write a mass number between " + protons + " and "
                    + (3 * protons + 4));
        }
    }

    /**
     * Reads {@code Xe132}, {@code Xe-132} or {@code 132Xe}.
     *
     * @throws IllegalArgumentException saying what is wrong and how to write it
     */
    static Nuclide parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a nuclide: write the symbol and the mass number, such as Xe132");
        }
        String symbol = matcher.group("symbol") == null ? matcher.group("symbol2") : matcher.group("symbol");
        String number = matcher.group("number") == null ? matcher.group("number2") : matcher.group("number");
        int protons = PeriodicTable.protons(symbol);
        return new Nuclide(protons, number.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(number));
    }

    /** The symbol and the mass number, {@code Xe132}. */
    String name() {
        return PeriodicTable.symbol(protons) + nucleons;
    }

    int neutrons() {
        return nucleons - protons;
    }

    /**
     * The nuclides of a table with the columns {@code element}, {@code z} and {@code a}, row by row.
     *
     * @throws RuntimeException naming table and line when an element is not known, its charge is not z, or a is impossible
     */
    static List<Nuclide> column(DataTable table) {
        List<String> symbols = table.texts("element");
        double[] charges = table.column("z", Dimension.NUMBER);
        double[] numbers = table.column("a", Dimension.NUMBER);
        List<Nuclide> nuclides = new ArrayList<>();
        for (int row = 0; row < numbers.length; row++) {
            nuclides.add(of(symbols.get(row), charges[row], numbers[row], table, row));
        }
        return nuclides;
    }

    private static Nuclide of(String symbol, double charge, double number, DataTable table, int row) {
        try {
            int protons = PeriodicTable.protons(symbol);
            if (charge != protons) {
                throw table.invalid(row, "the charge of " + symbol + " is " + protons + ", not " + charge);
            }
            return new Nuclide(protons, (int) number);
        } catch (IllegalArgumentException impossible) {
            throw table.invalid(row, impossible.getMessage());
        }
    }
}
