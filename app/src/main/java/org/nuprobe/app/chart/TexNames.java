package org.nuprobe.app.chart;

import java.util.Set;

/** Ids as a reader of a paper writes them. */
final class TexNames {
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "eta", "theta", "kappa", "lambda", "mu", "nu", "xi", "pi",
            "rho", "sigma", "tau", "phi", "chi", "psi", "omega");

    private TexNames() {}

    /** A parameter: {@code mu_nu} is {@code $\mu_{\nu}$}. */
    static String parameter(String id) {
        String[] parts = id.split("_", 2);
        String subscript = parts.length > 1 ? "_{" + word(parts[1]).replace("_", "\\,") + "}" : "";
        return "$" + word(parts[0]) + subscript + "$";
    }

    /** A value of a result or a column of a table: {@code mu_nu.upper} is {@code upper $\mu_{\nu}$}. */
    static String value(String id) {
        int point = id.indexOf('.');
        if (point < 0) {
            return quantity(id);
        }
        return words(id.substring(point + 1)) + " " + parameter(id.substring(0, point));
    }

    /** A varied quantity: {@code b8-uncertainty} is {@code b8 uncertainty}. */
    static String quantity(String name) {
        return words(name);
    }

    private static String words(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }

    private static String word(String part) {
        if (GREEK.contains(part)) {
            return "\\" + part;
        }
        return part.length() == 1 ? part : "\\mathrm{" + part + "}";
    }
}
