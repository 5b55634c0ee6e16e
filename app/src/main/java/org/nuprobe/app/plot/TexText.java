package org.nuprobe.app.plot;

import java.util.Map;

/** Turns what people type as a label, plain text with TeX between dollar signs, into one TeX formula. */
final class TexText {
    private static final String GREEK =
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho"
                    + " varsigma sigma tau upsilon phi chi psi omega";

    /** Characters that TeX text lacks or gives a meaning to, as mathematics. */
    private static final Map<Integer, String> AS_MATHS = Map.ofEntries(
            Map.entry((int) '\\', "\\backslash"),
            Map.entry((int) '^', "\\wedge"),
            Map.entry((int) '~', "\\sim"),
            Map.entry((int) '"', "''"),
            Map.entry(0xb5, "\\mu"),
            Map.entry(0xb7, "\\cdot"),
            Map.entry(0xb0, "^{\\circ}"),
            Map.entry(0xb1, "\\pm"),
            Map.entry(0xd7, "\\times"),
            Map.entry(0xb2, "^{2}"),
            Map.entry(0xb3, "^{3}"),
            Map.entry(0x207b, "^{-}"),
            Map.entry(0xb9, "^{1}"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2192, "\\to"),
            Map.entry(0x221a, "\\surd"),
            Map.entry(0x221e, "\\infty"),
            Map.entry(0x2248, "\\approx"),
            Map.entry(0x2264, "\\leq"),
            Map.entry(0x2265, "\\geq"),
            Map.entry(0x393, "\\Gamma"),
            Map.entry(0x394, "\\Delta"),
            Map.entry(0x398, "\\Theta"),
            Map.entry(0x39b, "\\Lambda"),
            Map.entry(0x3a3, "\\Sigma"),
            Map.entry(0x3a6, "\\Phi"),
            Map.entry(0x3a8, "\\Psi"),
            Map.entry(0x3a9, "\\Omega"));

    /** Signs that stand closer in braces: TeX would space them as operators even in text. */
    private static final String CLOSER = "<>|,.:;=+*!?";

    private TexText() {}

    /** The formula; a dollar sign of its own is written {@code \$}. */
    static String formula(String label) {
        StringBuilder formula = new StringBuilder();
        boolean maths = false;
        int start = 0;
        for (int i = 0; i <= label.length(); i++) {
            boolean end = i == label.length();
            if (end || (label.charAt(i) == '$' && (i == 0 || label.charAt(i - 1) != '\\'))) {
                Check.that(
                        !(end && maths), "The label '" + label + "' opens mathematics with $ and does not close it.");
                String part = label.substring(start, i);
                formula.append(maths ? balanced(part, label) : text(part));
                maths = !maths;
                start = i + 1;
            }
        }
        return formula.toString();
    }

    private static String text(String plain) {
        if (plain.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\\text{");
        plain.replace("\\$", "$").codePoints().forEach(c -> {
            if (c > 0x3b0 && c < 0x3ca) {
                text.append("}\\").append(GREEK.split(" ")[c - 0x3b1]).append("\\text{");
            } else if (CLOSER.indexOf(c) >= 0) {
                text.append("}{").appendCodePoint(c).append("}\\text{");
            } else if (AS_MATHS.containsKey(c)) {
                text.append("}{").append(AS_MATHS.get(c)).append("}\\text{");
            } else {
                text.append("%&_#{}$".indexOf(c) >= 0 ? "\\" : "").appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return text.append('}').toString().replace("\\text{}", "");
    }

    private static String balanced(String maths, String label) {
        int depth = 0;
        for (int i = 0; i < maths.length(); i++) {
            char c = maths.charAt(i);
            if (c == '\\') {
                i++;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            Check.that(depth >= 0, "The label '" + label + "' closes a brace } that is not open.");
        }
        Check.that(depth == 0, "The label '" + label + "' opens a brace { and does not close it.");
        return "{" + maths + "}";
    }
}
