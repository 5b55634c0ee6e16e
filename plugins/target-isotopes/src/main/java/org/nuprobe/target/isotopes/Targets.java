package org.nuprobe.target.isotopes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.FormFactor;

/** Makes targets from settings. */
final class Targets {
    static final String FORM_FACTOR = "form-factor";
    static final String NUCLIDE = "nuclide";
    static final String FORMULA = "formula";
    static final String ORBITALS = "orbitals";

    private Targets() {}

    /** A natural element, or one atom of each of some. */
    static Material natural(List<String> symbols, Context context) {
        return made(
                Formula.of(symbols),
                symbol -> OrbitalsPlace.of(context.settings(), orbitalsKey(symbol, symbols)),
                context);
    }

    /** Whatever the setting {@code formula} says. */
    static Material compound(Context context) {
        Settings settings = context.settings();
        String text = settings.text(FORMULA);
        Formula formula;
        try {
            formula = Formula.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw settings.invalid(FORMULA, wrong.getMessage());
        }
        Optional<Settings> orbitals =
                settings.has(ORBITALS) ? Optional.of(settings.section(ORBITALS)) : Optional.empty();
        return made(formula, symbol -> OrbitalsPlace.inside(orbitals, ORBITALS, settings, symbol), context);
    }

    /** The single isotope of the setting {@code nuclide}. */
    static Material isotope(Context context) {
        Settings settings = context.settings();
        Nuclide nuclide;
        String text = settings.text(NUCLIDE);
        try {
            nuclide = Nuclide.parse(text);
        } catch (IllegalArgumentException unknown) {
            throw settings.invalid(NUCLIDE, unknown.getMessage());
        }
        Masses masses = Masses.of(context);
        Element element = Element.of(List.of(new Element.Isotope(nuclide, 1)), masses);
        Material.Part part = new Material.Part(
                element, 1, Binding.electrons(nuclide.protons(), OrbitalsPlace.of(settings, ORBITALS), context));
        return tried(Material.of(List.of(part), masses, formFactor(context)), context);
    }

    /** The setting for a table of binding energies: {@code orbitals}, and in compounds {@code orbitals-cs}, {@code orbitals-i}. */
    static String orbitalsKey(String symbol, List<String> symbols) {
        return symbols.size() == 1 ? ORBITALS : ORBITALS + "-" + symbol.toLowerCase(Locale.ROOT);
    }

    private static Material made(Formula formula, Function<String, OrbitalsPlace> orbitals, Context context) {
        Masses masses = Masses.of(context);
        Enrichment enrichment =
                Enrichment.of(context.settings(), formula.atoms().keySet());
        List<Material.Part> parts = new ArrayList<>();
        formula.atoms().forEach((symbol, atoms) -> {
            Element element = enrichment
                    .of(symbol)
                    .map(isotopes -> Element.of(isotopes, masses))
                    .orElseGet(() -> Element.natural(symbol, context.data()));
            parts.add(new Material.Part(
                    element, atoms, Binding.electrons(element.protons(), orbitals.apply(symbol), context)));
        });
        return tried(Material.of(parts, masses, formFactor(context)), context);
    }

    private static FormFactor formFactor(Context context) {
        return context.component(Kind.FORM_FACTOR, FORM_FACTOR, "helm");
    }

    /** The same material, once its nuclei are known to fit the form factor. */
    private static Material tried(Material material, Context context) {
        try {
            material.constituents(Point.INITIAL);
        } catch (IllegalArgumentException misfit) {
            throw context.settings().invalid(FORM_FACTOR, misfit.getMessage());
        }
        return material;
    }
}
