package org.nuprobe.target.isotopes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * Elements whose isotopes are not mixed as in nature: the setting {@code enriched}, number fractions by nuclide.
 *
 * @param isotopes the isotopes of each such element, by symbol
 */
record Enrichment(Map<String, List<Element.Isotope>> isotopes) {
    static final String KEY = "enriched";

    private static final double ROUNDING = 1e-6;

    Enrichment {
        isotopes = Map.copyOf(isotopes);
    }

    /**
     * What the settings say.
     *
     * @param elements the symbols of the elements in the target
     */
    static Enrichment of(Settings settings, Set<String> elements) {
        Map<String, List<Element.Isotope>> isotopes = new HashMap<>();
        if (settings.has(KEY)) {
            Settings section = settings.section(KEY);
            for (String key : section.keys()) {
                Element.Isotope isotope = isotope(section, key, elements);
                List<Element.Isotope> known = isotopes.computeIfAbsent(
                        PeriodicTable.symbol(isotope.nuclide().protons()), symbol -> new ArrayList<>());
                if (known.stream().anyMatch(each -> each.nuclide().equals(isotope.nuclide()))) {
                    throw section.invalid(key, isotope.nuclide().name() + " is given twice");
                }
                known.add(isotope);
            }
            isotopes.forEach((symbol, all) -> checkSum(settings, symbol, all));
        }
        return new Enrichment(isotopes);
    }

    private static Element.Isotope isotope(Settings section, String key, Set<String> elements) {
        double fraction = section.quantity(key, Dimension.NUMBER);
        Nuclide nuclide;
        try {
            nuclide = Nuclide.parse(key);
        } catch (IllegalArgumentException unknown) {
            throw section.invalid(key, unknown.getMessage());
        }
        String symbol = PeriodicTable.symbol(nuclide.protons());
        if (!elements.contains(symbol)) {
            throw section.invalid(
                    key, "there is no " + symbol + " in this target, which is made of " + String.join(", ", elements));
        }
        if (!(fraction > 0 && fraction <= 1)) {
            throw section.invalid(key, "a number fraction lies between 0 and 1 (or 0 % and 100 %), not " + fraction);
        }
        return new Element.Isotope(nuclide, fraction);
    }

    private static void checkSum(Settings settings, String symbol, List<Element.Isotope> isotopes) {
        double sum = isotopes.stream().mapToDouble(Element.Isotope::fraction).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw settings.invalid(
                    KEY, "the number fractions of the isotopes of " + symbol + " must add up to 1, not " + (float) sum);
        }
    }

    /** The isotopes of an element, if they are not mixed as in nature. */
    Optional<List<Element.Isotope>> of(String symbol) {
        return Optional.ofNullable(isotopes.get(symbol));
    }
}
