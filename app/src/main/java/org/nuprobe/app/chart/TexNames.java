package org.nuprobe.app.chart;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as a reader of a paper writes them. */
final class TexNames {
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "eta", "theta", "kappa", "lambda", "mu", "nu", "xi", "pi",
            "rho", "sigma", "tau", "phi", "chi", "psi", "omega");

    private static final Pattern NUCLIDE = Pattern.compile("([a-z]{1,2})(\\d{1,3})");
    private static final Pattern NEUTRINO = Pattern.compile("nu(e|mu|tau|x)(bar)?");
    private static final Pattern POWER = Pattern.compile("([+-]?[0-9.]+)e([+-]?\\d+)(.*)");

    private static final String LEPTON = "\\d?l(?:-(?:e|mu|tau))?";
    private static final Pattern CHARGE = Pattern.compile("b(?:-" + LEPTON + ")+|" + LEPTON + "-minus-" + LEPTON);

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

    /** A varied quantity: {@code b8-uncertainty} is {@code b8 uncertainty}, {@code mu-nu} is {@code $\mu_{\nu}$}. */
    static String quantity(String name) {
        boolean symbol = Arrays.stream(name.split("[-_]")).allMatch(GREEK::contains);
        return symbol ? parameter(name.replace('-', '_')) : words(name);
    }

    /** A flux component: {@code b8} is {@code $^{8}$B}, {@code numubar} is {@code $\bar{\nu}_{\mu}$}. */
    static String component(String name) {
        Matcher nuclide = NUCLIDE.matcher(name);
        if (nuclide.matches()) {
            String element = nuclide.group(1);
            return "$^{" + nuclide.group(2) + "}$" + Character.toUpperCase(element.charAt(0)) + element.substring(1);
        }
        Matcher neutrino = NEUTRINO.matcher(name);
        if (neutrino.matches()) {
            String nu = neutrino.group(2) == null ? "\\nu" : "\\bar{\\nu}";
            return "$" + nu + "_{" + word(neutrino.group(1)) + "}$";
        }
        return quantity(name);
    }

    /** A word among the values of a setting: {@code b-3l-e} is {@code $B-3L_{e}$}, {@code klein-nystrand} is {@code klein nystrand}. */
    static String choice(String value) {
        if (!CHARGE.matcher(value).matches()) {
            return value.replace('-', ' ');
        }
        String charge = value.replace("minus-", "").replace("b-", "B-").replace('l', 'L');
        Matcher flavour = Pattern.compile("-(e|mu|tau)\\b").matcher(charge);
        return "$" + flavour.replaceAll(found -> Matcher.quoteReplacement("_{" + word(found.group(1)) + "}")) + "$";
    }

    /** A number as it was written: {@code 3e-11} is {@code $3\times 10^{-11}$}. */
    static String number(String text) {
        Matcher power = POWER.matcher(text);
        if (!power.matches()) {
            return text;
        }
        String mantissa = power.group(1).equals("1") ? "" : power.group(1) + "\\times ";
        return "$" + mantissa + "10^{" + Integer.parseInt(power.group(2)) + "}$" + power.group(3);
    }

    /** A unit: {@code 1/(cm^2 s)} with its powers raised. */
    static String unit(String text) {
        return text.replaceAll("\\^(-?\\d+)", "\\$^{$1}\\$");
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
