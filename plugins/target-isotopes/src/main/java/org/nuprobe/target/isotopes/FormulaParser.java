package org.nuprobe.target.isotopes;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a chemical formula by recursive descent: {@code formula = ((element | '(' formula ')') count?)+}. */
final class FormulaParser {
    private final String text;
    private int at;

    FormulaParser(String text) {
        this.text = text.strip();
    }

    Formula parse() {
        Map<String, Double> atoms = group();
        if (at < text.length()) {
            throw problem(at, "')' has no '(' before it");
        }
        return new Formula(atoms);
    }

    private Map<String, Double> group() {
        Map<String, Double> atoms = new LinkedHashMap<>();
        int start = at;
        while (at < text.length() && text.charAt(at) != ')') {
            Map<String, Double> part = text.charAt(at) == '(' ? parenthesis() : Map.of(element(), 1.0);
            double count = count();
            part.forEach((symbol, number) -> atoms.merge(symbol, number * count, Double::sum));
        }
        if (atoms.isEmpty()) {
            throw problem(start, "an element is missing; write symbols with counts, such as CaWO4");
        }
        return atoms;
    }

    private Map<String, Double> parenthesis() {
        int open = at++;
        Map<String, Double> inner = group();
        if (at >= text.length()) {
            throw problem(open, "'(' has no ')' after it");
        }
        at++;
        return inner;
    }

    private String element() {
        int start = at;
        char first = text.charAt(at);
        if (first < 'A' || first > 'Z') {
            throw problem(
                    start,
                    "'" + first
                            + "' cannot begin the symbol of an element, which is a capital letter and perhaps a small "
                            + "one");
        }
        at++;
        if (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        String symbol = text.substring(start, at);
        try {
            PeriodicTable.protons(symbol);
        } catch (IllegalArgumentException unknown) {
            throw problem(start, unknown.getMessage());
        }
        return symbol;
    }

    private double count() {
        int start = at;
        while (at < text.length() && (text.charAt(at) == '.' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        if (at == start) {
            return 1;
        }
        String number = text.substring(start, at);
        if (!number.matches("[0-9]{1,4}(\\.[0-9]{1,6})?")) {
            throw problem(start, "\"" + number + "\" is no number of atoms");
        }
        double count = Double.parseDouble(number);
        if (!(count > 0)) {
            throw problem(start, "the number of atoms must be positive, not " + number);
        }
        return count;
    }

    private IllegalArgumentException problem(int index, String what) {
        return new IllegalArgumentException("\"" + text + "\", character " + (index + 1) + ": " + what);
    }
}
