package org.nuprobe.target.isotopes;

import java.util.LinkedHashMap;
import java.util.Map;

/** The elements whose isotopes are shipped, under the ids of their targets. */
final class NaturalElements {
    private static final String NAMES = "hydrogen H, helium He, lithium Li, boron B, carbon C, nitrogen N, oxygen O, "
            + "fluorine F, neon Ne, sodium Na, magnesium Mg, aluminium Al, silicon Si, phosphorus P, sulfur S, chlorine Cl, "
            + "argon Ar, potassium K, calcium Ca, titanium Ti, iron Fe, copper Cu, zinc Zn, gallium Ga, germanium Ge, "
            + "arsenic As, selenium Se, bromine Br, krypton Kr, strontium Sr, yttrium Y, molybdenum Mo, cadmium Cd, indium In, "
            + "tin Sn, tellurium Te, iodine I, xenon Xe, caesium Cs, barium Ba, lanthanum La, cerium Ce, gadolinium Gd, "
            + "lutetium Lu, tungsten W, mercury Hg, thallium Tl, lead Pb, bismuth Bi";

    private NaturalElements() {}

    /** The symbol of each element by id, in the order of the charges. */
    static Map<String, String> symbols() {
        Map<String, String> symbols = new LinkedHashMap<>();
        for (String name : NAMES.split(", ")) {
            int space = name.indexOf(' ');
            symbols.put(name.substring(0, space), name.substring(space + 1));
        }
        return symbols;
    }
}
