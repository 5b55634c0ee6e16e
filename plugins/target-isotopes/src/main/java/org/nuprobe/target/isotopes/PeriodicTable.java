package org.nuprobe.target.isotopes;

import java.util.List;
import java.util.Locale;

/** The symbols of the chemical elements, in the order of their charge. */
final class PeriodicTable {
    private static final List<String> SYMBOLS =
            List.of(("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn "
                            + "Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er "
                            + "Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg "
                            + "Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og")
                    .split(" "));

    private PeriodicTable() {}

    /**
     * The charge Z of an element.
     *
     * @param symbol such as {@code Xe}, in any case
     * @throws IllegalArgumentException with the symbols that begin alike when there is no such element
     */
    static int protons(String symbol) {
        int index = SYMBOLS.indexOf(spelled(symbol));
        if (index < 0) {
            throw new IllegalArgumentException("\"" + symbol + "\" is not the symbol of an element" + alike(symbol));
        }
        return index + 1;
    }

    /** The symbol of the element with charge Z. */
    static String symbol(int protons) {
        return SYMBOLS.get(protons - 1);
    }

    private static String spelled(String symbol) {
        return symbol.substring(0, 1).toUpperCase(Locale.ROOT)
                + symbol.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String alike(String symbol) {
        String first = spelled(symbol).substring(0, 1);
        List<String> alike =
                SYMBOLS.stream().filter(known -> known.startsWith(first)).toList();
        return alike.isEmpty() ? "; none begins with " + first : "; did you mean " + String.join(", ", alike) + "?";
    }
}
