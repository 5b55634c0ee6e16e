package org.nuprobe.spi.unit;

import java.util.List;

/** Reads a unit expression by recursive descent: {@code product = power ((' ' | '*' | '/') power)*}. */
final class UnitParser {
    private final String text;
    private int at;

    UnitParser(String text) {
        this.text = text;
    }

    Unit parse() {
        Unit unit = product();
        if (at < text.length()) {
            throw problem("unexpected '" + text.charAt(at) + "'");
        }
        return new Unit(text.strip(), unit.dimension(), unit.size());
    }

    private Unit product() {
        Unit result = power();
        while (true) {
            skipSpaces();
            if (at >= text.length() || text.charAt(at) == ')') {
                return result;
            }
            char operator = text.charAt(at);
            boolean divide = operator == '/';
            if (divide || operator == '*') {
                at++;
            }
            Unit next = power();
            int sign = divide ? -1 : 1;
            result = new Unit(
                    "",
                    result.dimension().times(next.dimension().power(sign)),
                    result.size() * Math.pow(next.size(), sign));
        }
    }

    private Unit power() {
        skipSpaces();
        Unit base = atom();
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            int exponent = exponent();
            return new Unit("", base.dimension().power(exponent), Math.pow(base.size(), exponent));
        }
        return base;
    }

    private Unit atom() {
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            Unit inner = product();
            if (at >= text.length() || text.charAt(at) != ')') {
                throw problem("')' is missing");
            }
            at++;
            return inner;
        }
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || "%1".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String symbol = text.substring(start, at);
        Unit unit = Unit.symbol(symbol);
        if (unit == null) {
            throw symbol.isEmpty() ? problem("a unit is missing") : unknown(symbol);
        }
        return unit;
    }

    private int exponent() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.isEmpty() || digits.equals("-") || digits.length() > 3) {
            throw problem("'^' must be followed by a small integer");
        }
        return Integer.parseInt(digits);
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Units that differ in capitals alone are the most frequent slip: {@code kev}, {@code Yr}. */
    private IllegalArgumentException unknown(String symbol) {
        List<String> near =
                Unit.known().stream().filter(symbol::equalsIgnoreCase).toList();
        String hint = near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
        return problem("the unit '" + symbol + "' is not known", hint);
    }

    private IllegalArgumentException problem(String what) {
        return problem(what, "");
    }

    private IllegalArgumentException problem(String what, String hint) {
        return new IllegalArgumentException("in the unit \"" + text + "\": " + what + "; " + hint + "known units: "
                + String.join(", ", Unit.known()));
    }
}
