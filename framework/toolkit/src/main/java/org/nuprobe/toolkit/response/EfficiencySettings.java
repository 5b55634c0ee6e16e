package org.nuprobe.toolkit.response;

import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

/** The settings that say which recoils are lost: a number, a table by true energy, and a lowest energy. */
public final class EfficiencySettings {
    /** The setting that names a table. */
    public static final String TABLE = "efficiency-table";

    private static final String FACTOR = "efficiency";
    private static final String ABOVE = "efficiency-above";
    private static final String LOWEST = "lowest-recoil";

    private EfficiencySettings() {}

    /** Adds the settings to a description. */
    public static Description describe(Description description) {
        return description
                .setting(
                        FACTOR,
                        "number",
                        "1",
                        "probability that a recoil is seen; multiplies the table if there is one")
                .setting(
                        TABLE,
                        "path of a table",
                        "none",
                        "efficiency by true energy: columns energy [keV] and efficiency [1]; linear between its points, zero"
                                + " below them")
                .setting(ABOVE, "zero | constant", "zero", "the efficiency above the last point of the table")
                .setting(LOWEST, "energy", "0 keV", "recoils below this true energy are never seen");
    }

    /** The efficiency that the settings describe. */
    public static Efficiency efficiency(Context context) {
        Settings settings = context.settings();
        double factor = settings.quantity(FACTOR, Dimension.NUMBER, 1);
        if (!(factor >= 0 && factor <= 1)) {
            throw settings.invalid(FACTOR, "a probability lies between 0 and 1, not at " + factor);
        }
        if (!settings.has(TABLE)) {
            if (settings.has(ABOVE)) {
                throw settings.invalid(ABOVE, "there is no table to continue: add " + TABLE);
            }
            return Efficiency.constant(factor);
        }
        DataTable table = context.data().table(settings.text(TABLE));
        Efficiency.Above above = settings.choice(ABOVE, Efficiency.Above.ZERO);
        return EfficiencyTables.read(table, "energy", Dimension.ENERGY, "energies", Observable.ENERGY::text, above)
                .times(factor);
    }

    /** The true energies that can be seen at all. */
    public static Interval visible(Settings settings) {
        double lowest = settings.quantity(LOWEST, Dimension.ENERGY, 0);
        if (!(lowest >= 0) || Double.isInfinite(lowest)) {
            throw settings.invalid(LOWEST, "an energy cannot be negative: " + Observable.ENERGY.text(lowest));
        }
        return new Interval(lowest, Double.POSITIVE_INFINITY);
    }

    /** The error for bins that no recoil can reach. */
    public static RuntimeException nothingSeen(Settings settings, String bins, String seen) {
        return settings.invalid(
                settings.has(TABLE) ? TABLE : LOWEST,
                "nothing can be seen: recoils are seen at " + seen + ", while the bins collect those of " + bins);
    }
}
