package org.nuprobe.toolkit.nsi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * The settings by which an analysis chooses its non-standard interactions, the same for an interaction and for a propagation:
 * which epsilons are parameters, along which direction, and matrices that do not move.
 */
public final class EpsilonSettings {
    private static final String COUPLINGS = "couplings";
    private static final String ETA = "eta";
    private static final String PHI = "phi";
    private static final String MATTER = "matter";

    private EpsilonSettings() {}

    /** The description of an interaction with these settings added. */
    public static Description describeInteraction(Description description) {
        return describe(description, "the diagonal ones of u and d (with eta: the diagonal ones)")
                .setting(
                        MATTER,
                        "true | false",
                        "false",
                        "false: the epsilons are coefficients, free to scan, and act in the detector alone; true: shapes, as a "
                                + "propagation with the same couplings needs them");
    }

    /** The description of a propagation with these settings added. */
    public static Description describePropagation(Description description) {
        return describe(description, "none");
    }

    /** The non-standard interactions of an interaction: unless the settings say otherwise, the diagonal ones of u and d. */
    public static Epsilons ofInteraction(Settings settings) {
        return read(
                settings,
                epsilon -> epsilon.element().isDiagonal() && epsilon.direction().actsOnQuarks(),
                settings.flag(MATTER, false));
    }

    /**
     * The non-standard interactions of a propagation, as SHAPE parameters; none unless the settings say so.
     *
     * @param settings those of the propagation, or a section of them
     */
    public static Epsilons ofPropagation(Settings settings) {
        return read(settings, epsilon -> false, true);
    }

    private static Description describe(Description description, String fallback) {
        Description longer = description
                .setting(
                        COUPLINGS,
                        "list of ids such as eps_ee_u, eps_emu_d, eps_emu_d_im, eps_tautau_eL",
                        fallback,
                        "which epsilons are parameters: flavours (ee, mumu, tautau, emu, etau, mutau), fermion (u, d, eL, eR), "
                                + "_im for imaginary parts; with eta without a fermion, as eps_ee")
                .setting(
                        ETA,
                        "number (radian)",
                        "one parameter per fermion",
                        "one strength for all fermions: xi_p = sqrt5 cos eta cos phi, xi_n = sqrt5 sin eta")
                .setting(PHI, "number (radian)", "0", "share of the electrons, with eta: xi_e = sqrt5 cos eta sin phi");
        for (Fermion fermion : Fermion.values()) {
            longer = longer.setting(
                    key(fermion),
                    "{ real: { e: [ 0.1, 0.02, 0 ], mu: [ 0.02, 0, 0 ], tau: [ 0, 0, 0 ] }, imaginary: (the same) }",
                    "0",
                    "a Hermitian matrix that does not move, for " + fermion.title());
        }
        return longer;
    }

    private static Epsilons read(Settings settings, Predicate<Epsilon> usual, boolean matter) {
        Map<String, Epsilon> known = new LinkedHashMap<>();
        List<String> fallback = new ArrayList<>();
        for (Epsilon epsilon : settings.has(ETA) ? along(settings, matter) : perFermion(matter)) {
            known.put(epsilon.parameter().id(), epsilon);
            if (usual.test(epsilon)) {
                fallback.add(epsilon.parameter().id());
            }
        }
        List<Epsilon> chosen = settings.choices(COUPLINGS, List.copyOf(known.keySet()), fallback).stream()
                .map(known::get)
                .toList();
        Map<Fermion, HermitianMatrix> given = new EnumMap<>(Fermion.class);
        for (Fermion fermion : Fermion.values()) {
            if (settings.has(key(fermion))) {
                given.put(fermion, matrix(settings, key(fermion)));
            }
        }
        return new Epsilons(chosen, given);
    }

    private static String key(Fermion fermion) {
        return fermion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Epsilon> perFermion(boolean matter) {
        List<Epsilon> candidates = new ArrayList<>();
        for (Fermion fermion : Fermion.values()) {
            for (Element element : Element.values()) {
                candidates.add(Epsilon.of(element, fermion, matter));
            }
        }
        return candidates;
    }

    private static List<Epsilon> along(Settings settings, boolean matter) {
        double eta = settings.quantity(ETA, Dimension.NUMBER);
        double phi = settings.quantity(PHI, Dimension.NUMBER, 0);
        return Arrays.stream(Element.values())
                .map(element -> Epsilon.ofAngles(element, eta, phi, matter))
                .toList();
    }

    private static HermitianMatrix matrix(Settings settings, String key) {
        Settings parts = settings.section(key);
        double[][] real = rows(parts.section("real"));
        double[][] imaginary = parts.has("imaginary") ? rows(parts.section("imaginary")) : new double[3][3];
        try {
            return HermitianMatrix.of(real, imaginary);
        } catch (IllegalArgumentException e) {
            throw settings.invalid(key, e.getMessage());
        }
    }

    private static double[][] rows(Settings part) {
        return new double[][] {row(part, "e"), row(part, "mu"), row(part, "tau")};
    }

    private static double[] row(Settings part, String flavour) {
        double[] row = part.quantities(flavour, Dimension.NUMBER);
        if (row.length != 3) {
            throw part.invalid(
                    flavour, "a row of a flavour matrix has 3 numbers, for e, mu and tau, not " + row.length);
        }
        return row;
    }
}
