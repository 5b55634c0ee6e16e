package org.nuprobe.source.reactor;

import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * What is split in a core: the fraction f_k of the fissions that each isotope has, and the heat e_k of one fission of it.
 *
 * @param fractions they add up to 1
 * @param energies heat of a fission, without the neutrinos
 */
record Fuel(PerIsotope fractions, PerIsotope energies) {
    private static final String NAME = "fuel";
    private static final String FRACTIONS = "fractions";
    private static final String ENERGIES_NAME = "fission-energies";
    private static final String ENERGIES = "energies-per-fission";

    /** The fractions add up to 1 within the rounding of a decimal fraction. */
    private static final double ROUNDING = 1e-6;

    static Fuel read(Context context) {
        Settings settings = context.settings();
        PerIsotope fractions = PerIsotope.read(
                settings, context.data(), FRACTIONS, NAME, "typical-pwr", "reactor/fuels.csv", Dimension.NUMBER);
        PerIsotope energies = PerIsotope.read(
                settings,
                context.data(),
                ENERGIES,
                ENERGIES_NAME,
                "ma-2013",
                "reactor/fission-energies.csv",
                Dimension.ENERGY);
        for (Isotope isotope : Isotope.values()) {
            if (!(fractions.of(isotope) >= 0)) {
                throw settings.invalid(
                        key(settings, FRACTIONS, NAME), isotope.word() + " cannot have less than nothing");
            }
            if (!(energies.of(isotope) > 0) || Double.isInfinite(energies.of(isotope))) {
                throw settings.invalid(
                        key(settings, ENERGIES, ENERGIES_NAME),
                        "a fission of " + isotope.word() + " sets energy free: write about 200 MeV");
            }
        }
        double sum = fractions.sum();
        if (!(Math.abs(sum - 1) < ROUNDING)) {
            throw settings.invalid(
                    key(settings, FRACTIONS, NAME),
                    "the fission fractions must add up to 1, not " + (float) sum
                            + (sum > 0 && !Double.isInfinite(sum)
                                    ? "; in proportion they would be " + fractions.text(sum)
                                    : ""));
        }
        return new Fuel(fractions, energies);
    }

    private static String key(Settings settings, String section, String name) {
        return settings.has(section) ? section : name;
    }

    /** The mean heat of a fission. */
    double energyPerFission() {
        double mean = 0;
        for (Isotope isotope : Isotope.values()) {
            mean += fractions.of(isotope) * energies.of(isotope);
        }
        return mean;
    }

    static Description describe(Description description) {
        return description
                .setting(
                        NAME,
                        "name of a row of reactor/fuels.csv",
                        "typical-pwr",
                        "fission fractions: typical-pwr, daya-bay, kuo-sheng, conus, chooz, conus-plus (to be confirmed)")
                .setting(
                        FRACTIONS,
                        "section with u235, u238, pu239, pu241",
                        "none",
                        "fission fractions in place of fuel; they add up to 1")
                .setting(
                        ENERGIES_NAME,
                        "name of a row of reactor/fission-energies.csv",
                        "ma-2013",
                        "heat of a fission: ma-2013, bemporad, meulenberg")
                .setting(
                        ENERGIES,
                        "section with u235, u238, pu239, pu241",
                        "none",
                        "heat of a fission of each isotope in place of fission-energies, without the neutrinos");
    }
}
