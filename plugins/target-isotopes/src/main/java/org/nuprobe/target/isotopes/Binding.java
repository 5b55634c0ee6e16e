package org.nuprobe.target.isotopes;

import java.util.Map;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.Electrons;

/** How electrons respond to an energy deposit: the setting {@code electrons}. */
enum Binding {
    /** An electron responds when the deposit exceeds its binding energy. */
    STEPPING,
    /** Every electron responds to any deposit. */
    FREE;

    static final String KEY = "electrons";

    private static final Map<String, String> SHIPPED =
            Map.of("Ar", "atoms/argon-orbitals.csv", "Xe", "atoms/xenon-orbitals.csv");

    /**
     * The electrons of an atom as the settings want them: stepping where binding energies are known, free otherwise.
     *
     * @param protons Z
     * @param orbitalsKey the setting that may name the user's table of binding energies
     */
    static Electrons electrons(int protons, String orbitalsKey, Context context) {
        Settings settings = context.settings();
        String symbol = PeriodicTable.symbol(protons);
        String name = "electrons of " + symbol;
        boolean asked = settings.has(KEY);
        boolean own = settings.has(orbitalsKey);
        if (asked && settings.choice(KEY, STEPPING) == FREE) {
            if (own) {
                throw settings.invalid(
                        orbitalsKey,
                        "binding energies mean nothing to free electrons: leave out this or electrons: free");
            }
            return Electrons.free(name, protons);
        }
        if (!own && !SHIPPED.containsKey(symbol)) {
            if (asked) {
                throw settings.invalid(
                        KEY,
                        "binding energies are shipped for Ar and Xe, not for " + symbol
                                + ": write electrons: free, or name a"
                                + " table of your own as " + orbitalsKey
                                + ": FILE with the columns binding_energy [eV] and electrons [1]");
            }
            return Electrons.free(name, protons);
        }
        String path = own ? settings.text(orbitalsKey) : SHIPPED.get(symbol);
        Orbitals orbitals = Orbitals.of(context.data().table(path));
        if (orbitals.total() != protons) {
            String what = "the electrons in " + path + " add up to " + (float) orbitals.total() + ", but an atom of "
                    + symbol + " has " + protons;
            throw settings.invalid(own ? orbitalsKey : KEY, what);
        }
        return orbitals.electrons(name, protons);
    }
}
