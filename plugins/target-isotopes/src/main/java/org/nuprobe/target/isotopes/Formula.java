package org.nuprobe.target.isotopes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a compound is made of: {@code CaWO4}, {@code (CH2)2F2}, {@code Cd0.9Zn0.1Te}.
 *
 * @param atoms how many atoms there are of each element, by symbol, in the order of the text
 */
record Formula(Map<String, Double> atoms) {
    Formula {
        atoms = Collections.unmodifiableMap(new LinkedHashMap<>(atoms));
    }

    /** One atom of each element. */
    static Formula of(List<String> symbols) {
        Map<String, Double> atoms = new LinkedHashMap<>();
        symbols.forEach(symbol -> atoms.put(symbol, 1.0));
        return new Formula(atoms);
    }

    /**
     * Reads element symbols with counts, and groups in parentheses with counts.
     *
     * @throws IllegalArgumentException saying what is wrong and at which character
     */
    static Formula parse(String text) {
        return new FormulaParser(text).parse();
    }
}
