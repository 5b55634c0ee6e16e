package org.nuprobe.propagation.solarmsw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.oscillation.Matter;

/**
 * The production profiles of a solar model, by component.
 *
 * @param path where they were read
 * @param profiles one a component, in the order of the columns
 */
record ProductionTable(String path, Map<String, ProductionProfile> profiles) {
    private static final String RADIUS = "radius";
    private static final String DENSITY = "electron_density";
    private static final String NEUTRONS = "neutron_density";
    private static final Dimension PER_VOLUME = Dimension.LENGTH.power(-3);

    /** How far the fractions of a column may be from adding up to 1. */
    private static final double ROUNDING = 1e-3;

    /**
     * Reads a table with the columns radius, electron_density and one a component: the fraction born in each shell. A column
     * neutron_density is taken if there is one.
     *
     * @param ratio neutrons per electron, for a table without that column
     */
    static ProductionTable read(DataTable table, NeutronRatio ratio) {
        List<Matter> matter = matter(table, ratio);
        Map<String, ProductionProfile> profiles = new LinkedHashMap<>();
        for (String column : table.columns()) {
            if (!List.of(RADIUS, DENSITY, NEUTRONS).contains(column)) {
                double[] fractions = table.column(column, Dimension.NUMBER);
                check(table, column, fractions);
                profiles.put(column, ProductionProfile.of(matter, fractions));
            }
        }
        return new ProductionTable(table.path(), profiles);
    }

    private static List<Matter> matter(DataTable table, NeutronRatio ratio) {
        double[] electrons = density(table, DENSITY, "electron");
        double[] neutrons;
        if (table.columns().contains(NEUTRONS)) {
            neutrons = density(table, NEUTRONS, "neutron");
        } else {
            double[] radii = table.column(RADIUS, Dimension.NUMBER);
            neutrons = new double[radii.length];
            for (int row = 0; row < radii.length; row++) {
                neutrons[row] = electrons[row] * ratio.at(radii[row]);
            }
        }
        return IntStream.range(0, electrons.length)
                .mapToObj(row -> new Matter(electrons[row], neutrons[row]))
                .toList();
    }

    private static double[] density(DataTable table, String column, String what) {
        double[] densities = table.column(column, PER_VOLUME);
        for (int row = 0; row < densities.length; row++) {
            if (!(densities[row] >= 0)) {
                throw table.invalid(row, "the " + what + " density cannot be negative");
            }
        }
        return densities;
    }

    /**
     * The profile of a component.
     *
     * @throws IllegalArgumentException naming the components there are
     */
    ProductionProfile of(String component) {
        ProductionProfile profile = profiles.get(component);
        if (profile == null) {
            throw new IllegalArgumentException("solar-msw does not know where in the Sun the component \"" + component
                    + "\" is born: " + path + " has columns for " + String.join(", ", profiles.keySet())
                    + "; name the component like one of these, or give another table under production");
        }
        return profile;
    }

    private static void check(DataTable table, String column, double[] fractions) {
        double sum = 0;
        for (int row = 0; row < fractions.length; row++) {
            if (!(fractions[row] >= 0)) {
                throw table.invalid(row, "the fraction of " + column + " cannot be negative");
            }
            sum += fractions[row];
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw table.invalid(fractions.length - 1, "the fractions of " + column + " must add up to 1, not " + sum);
        }
    }
}
