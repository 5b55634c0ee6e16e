package org.nuprobe.spi.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A unit as written by a person: {@code keV}, {@code 1/(t yr keV)}, {@code cm^-2 s^-1}.
 *
 * @param text as it was written
 * @param dimension what it measures
 * @param size one such unit in natural units
 */
public record Unit(String text, Dimension dimension, double size) {
    private static final Map<String, Unit> SYMBOLS = symbols();

    /** What is understood but not suggested: nobody means these where a detector or its recoils are described. */
    private static final Set<String> ASTRONOMICAL = Set.of("erg", "Mpc", "Msun");

    /**
     * Reads a product or quotient of unit symbols with integer powers; symbols are separated by spaces or {@code *}, and
     * {@code /} divides by the next symbol or parenthesis.
     *
     * @throws IllegalArgumentException naming the symbol that is not known, with the symbols there are
     */
    public static Unit parse(String text) {
        return new UnitParser(text).parse();
    }

    /** The simple units that measure this dimension, for an error message. */
    public static List<String> fitting(Dimension dimension) {
        List<String> fitting = new ArrayList<>();
        SYMBOLS.forEach((symbol, unit) -> {
            if (unit.dimension.equals(dimension) && !symbol.equals("1") && !ASTRONOMICAL.contains(symbol)) {
                fitting.add(symbol);
            }
        });
        return fitting.isEmpty() ? List.of(example(dimension)) : fitting;
    }

    /** All symbols that a unit may be made of. */
    public static List<String> known() {
        return List.copyOf(SYMBOLS.keySet());
    }

    /** The unit that tables and plots of this dimension use: keV, us, t yr, 1/(t yr keV), ... */
    public static Unit usual(Dimension dimension) {
        return parse(example(dimension));
    }

    static Unit symbol(String symbol) {
        return SYMBOLS.get(symbol);
    }

    private static String example(Dimension dimension) {
        if (dimension.equals(Dimension.FLUX)) {
            return "1/(cm^2 s)";
        }
        if (dimension.equals(Dimension.FLUX_PER_ENERGY)) {
            return "1/(cm^2 s MeV)";
        }
        if (dimension.equals(Dimension.POWER)) {
            return "GW";
        }
        if (dimension.equals(Dimension.TIME)) {
            return "us";
        }
        if (dimension.equals(Dimension.ENERGY_SQUARED)) {
            return "eV^2";
        }
        if (dimension.equals(Dimension.LENGTH)) {
            return "fm";
        }
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        part("t", dimension.mass(), above, below);
        part("yr", dimension.time(), above, below);
        part(dimension.energy() == -1 ? "keV" : "MeV", dimension.energy(), above, below);
        part("cm", dimension.length(), above, below);
        if (below.isEmpty()) {
            return above.isEmpty() ? "1" : String.join(" ", above);
        }
        return (above.isEmpty() ? "1" : String.join(" ", above)) + "/(" + String.join(" ", below) + ")";
    }

    private static void part(String symbol, int exponent, List<String> above, List<String> below) {
        if (exponent != 0) {
            int size = Math.abs(exponent);
            (exponent > 0 ? above : below).add(size == 1 ? symbol : symbol + "^" + size);
        }
    }

    private static Map<String, Unit> symbols() {
        Map<String, Unit> map = new LinkedHashMap<>();
        add(map, Dimension.NUMBER, "1", 1, "%", 0.01, "mol", Units.MOL);
        add(
                map,
                Dimension.ENERGY,
                "eV",
                Units.EV,
                "keV",
                Units.KEV,
                "MeV",
                Units.MEV,
                "GeV",
                Units.GEV,
                "TeV",
                Units.TEV);
        add(map, Dimension.ENERGY, "keVnr", Units.KEV, "keVee", Units.KEV, "eVee", Units.EV);
        add(map, Dimension.LENGTH, "fm", Units.FM, "cm", Units.CM, "m", Units.M, "km", Units.KM);
        add(map, Dimension.AREA, "b", 100 * Units.FM * Units.FM);
        add(map, Dimension.TIME, "ns", Units.NS, "us", Units.US, "ms", Units.MS, "s", Units.S, "h", Units.HOUR);
        add(map, Dimension.TIME, "d", Units.DAY, "yr", Units.YEAR);
        add(map, Dimension.MASS, "g", Units.GRAM, "kg", Units.KG, "t", Units.TONNE);
        add(map, Dimension.ENERGY, "erg", Units.ERG);
        add(map, Dimension.LENGTH, "Mpc", Units.MPC);
        add(map, Dimension.MASS, "Msun", Units.SOLAR_MASS);
        add(map, Dimension.POWER, "W", Units.WATT, "MW", 1e6 * Units.WATT, "GW", Units.GW);
        return map;
    }

    private static void add(Map<String, Unit> map, Dimension dimension, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            String symbol = (String) pairs[i];
            map.put(symbol, new Unit(symbol, dimension, ((Number) pairs[i + 1]).doubleValue()));
        }
    }
}
