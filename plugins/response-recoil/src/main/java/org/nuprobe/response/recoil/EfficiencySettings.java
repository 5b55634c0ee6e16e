package org.nuprobe.response.recoil;

import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.response.Efficiency;

/** The settings that say which recoils are lost: a number, a table by true energy, and a lowest energy. */
final class EfficiencySettings {
    static final String TABLE = "efficiency-table";

    private static final String FACTOR = "efficiency";
    private static final String ABOVE = "efficiency-above";
    private static final String LOWEST = "lowest-recoil";

    private EfficiencySettings() {}

    static Description describe(Description description) {
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

    static Efficiency efficiency(Context context) {
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
        double[] energies = table.column("energy", Dimension.ENERGY);
        double[] values = table.column("efficiency", Dimension.NUMBER);
        for (int row = 1; row < energies.length; row++) {
            if (!(energies[row] > energies[row - 1])) {
                String order = BinSettings.text(energies[row]) + " follows " + BinSettings.text(energies[row - 1]);
                throw table.invalid(row, "the energies must rise, but " + order + ": sort the rows");
            }
        }
        try {
            return Efficiency.table(energies, values, settings.choice(ABOVE, Efficiency.Above.ZERO))
                    .times(factor);
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), malformed.getMessage());
        }
    }

    /** The true energies that can be seen at all. */
    static Interval visible(Settings settings) {
        double lowest = settings.quantity(LOWEST, Dimension.ENERGY, 0);
        if (!(lowest >= 0) || Double.isInfinite(lowest)) {
            throw settings.invalid(LOWEST, "an energy cannot be negative: " + BinSettings.text(lowest));
        }
        return new Interval(lowest, Double.POSITIVE_INFINITY);
    }

    /** The error for bins that no recoil can reach. */
    static RuntimeException nothingSeen(Settings settings, String bins, String seen) {
        return settings.invalid(
                settings.has(TABLE) ? TABLE : LOWEST,
                "nothing can be seen: recoils are seen at " + seen + ", while the bins collect those of " + bins);
    }
}
