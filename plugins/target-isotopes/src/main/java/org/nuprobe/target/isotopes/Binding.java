package org.nuprobe.target.isotopes;

import java.util.Map;
import java.util.Optional;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.Electrons;

/** How electrons respond to an energy deposit: the setting {@code electrons}. */
enum Binding {
    /** An electron responds when the deposit exceeds its binding energy. */
    STEPPING,
    /** Every electron responds to any deposit. */
    FREE,
    /** Stepping times a ratio that a table gives by deposit. */
    RATIO;

    static final String KEY = "electrons";

    private static final Map<String, String> SHIPPED =
            Map.of("Ar", "atoms/argon-orbitals.csv", "Xe", "atoms/xenon-orbitals.csv");

    /**
     * The electrons of an atom as the settings want them: stepping where binding energies are known, free otherwise.
     *
     * @param protons Z
     * @param orbitals where the user may name a table of binding energies
     */
    static Electrons electrons(int protons, OrbitalsPlace orbitals, Context context) {
        Settings settings = context.settings();
        String symbol = PeriodicTable.symbol(protons);
        String name = "electrons of " + symbol;
        Optional<Binding> asked = settings.has(KEY) ? Optional.of(settings.choice(KEY, STEPPING)) : Optional.empty();
        if (asked.equals(Optional.of(FREE))) {
            if (orbitals.given()) {
                throw orbitals.settings()
                        .invalid(
                                orbitals.key(),
                                "binding energies mean nothing to free electrons: leave out this or electrons: free");
            }
            return Electrons.free(name, protons);
        }
        if (!orbitals.given() && !SHIPPED.containsKey(symbol)) {
            if (asked.isPresent()) {
                throw settings.invalid(KEY, unknown(symbol, orbitals));
            }
            return Electrons.free(name, protons);
        }
        Orbitals bound = orbitals(protons, symbol, orbitals, context);
        return asked.equals(Optional.of(RATIO))
                ? BindingRatio.of(context).times(bound, name, protons)
                : bound.electrons(name, protons);
    }

    private static Orbitals orbitals(int protons, String symbol, OrbitalsPlace place, Context context) {
        String path = place.given() ? place.settings().text(place.key()) : SHIPPED.get(symbol);
        Orbitals orbitals = Orbitals.of(context.data().table(path));
        if (orbitals.total() != protons) {
            String what = "the electrons in " + path + " add up to " + (float) orbitals.total() + ", but an atom of "
                    + symbol + " has " + protons;
            throw place.given()
                    ? place.settings().invalid(place.key(), what)
                    : context.settings().invalid(KEY, what);
        }
        return orbitals;
    }

    private static String unknown(String symbol, OrbitalsPlace orbitals) {
        return "binding energies are shipped for Ar and Xe, not for " + symbol
                + ": write electrons: free, or name a"
                + " table of your own as " + orbitals.written()
                + " with the columns binding_energy [eV] and electrons [1]";
    }
}
