package org.nuprobe.toolkit.spectrum;

import java.util.Arrays;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.Interpolant;
import org.nuprobe.toolkit.interpolation.Interpolation;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.interpolation.Outside;

/**
 * A continuum through the points of a table, zero beyond its ends. Rows of zeros before the first or after the last value
 * that is not zero do not count to the support.
 */
public final class TabulatedSpectrum implements Spectrum {
    private final Interpolant table;
    private final double[] knots;
    private final Rise rise;

    private TabulatedSpectrum(Interpolant table, double[] knots, Rise rise) {
        this.table = table;
        this.knots = knots;
        this.rise = rise;
    }

    /**
     * The spectrum through these points.
     *
     * @param energies rising, not negative, at least two; natural units
     * @param densities per energy, not negative, as many
     * @param interpolation how to go from point to point
     * @throws MalformedTable naming the row when a number does not fit
     */
    public static TabulatedSpectrum of(double[] energies, double[] densities, Interpolation interpolation) {
        Interpolant all = interpolation.through(energies, densities, Outside.ZERO);
        if (energies[0] < 0) {
            throw new MalformedTable(0, "an energy cannot be negative: " + energies[0]);
        }
        int first = densities.length;
        int last = -1;
        for (int i = 0; i < densities.length; i++) {
            if (densities[i] < 0) {
                throw new MalformedTable(i, "a density cannot be negative: " + densities[i]);
            }
            if (densities[i] > 0) {
                first = Math.min(first, i);
                last = i;
            }
        }
        if (last < 0) {
            throw new MalformedTable(densities.length - 1, "every density of the table is zero");
        }
        double[] knots = Arrays.copyOfRange(all.knots(), Math.max(0, first - 1), Math.min(energies.length, last + 2));
        return new TabulatedSpectrum(all, knots, Rise.NONE);
    }

    /**
     * The spectrum in the columns {@code energy} and {@code density} of a data table.
     *
     * @param dimension of the density: {@code Dimension.ENERGY.power(-1)} for a spectrum of unit area
     * @throws RuntimeException naming file and line when a number does not fit
     */
    public static TabulatedSpectrum read(DataTable table, Dimension dimension, Interpolation interpolation) {
        return read(table, "density", dimension, interpolation);
    }

    /**
     * The spectrum in the column {@code energy} and another column of a data table.
     *
     * @param column the name of the column with the densities
     * @param dimension of the density
     * @throws RuntimeException naming file and line when a number does not fit
     */
    public static TabulatedSpectrum read(
            DataTable table, String column, Dimension dimension, Interpolation interpolation) {
        double[] energies = table.column("energy", Dimension.ENERGY);
        double[] densities = table.column(column, dimension);
        try {
            return of(energies, densities, interpolation);
        } catch (MalformedTable malformed) {
            throw table.invalid(malformed.row(), malformed.getMessage());
        }
    }

    /**
     * The same spectrum continued below its first point to zero energy as {@code (E/E_first)^power}: 2 for the allowed decays,
     * whose phase space begins with E^2.
     */
    public TabulatedSpectrum risingFromZero(double power) {
        if (!(power > 0)) {
            throw new IllegalArgumentException("a density rises from zero with a positive power, not " + power);
        }
        double first = knots[0];
        if (first == 0) {
            return this;
        }
        double[] more = new double[knots.length + 1];
        System.arraycopy(knots, 0, more, 1, knots.length);
        return new TabulatedSpectrum(table, more, new Rise(first, table.applyAsDouble(first), power));
    }

    @Override
    public Interval support() {
        return new Interval(knots[0], knots[knots.length - 1]);
    }

    @Override
    public double density(double energy) {
        if (!(knots[0] <= energy && energy <= knots[knots.length - 1])) {
            return 0;
        }
        return energy < rise.until ? rise.density(energy) : table.applyAsDouble(energy);
    }

    @Override
    public double[] breakpoints() {
        return knots.clone();
    }

    private record Rise(double until, double height, double power) {
        static final Rise NONE = new Rise(0, 0, 1);

        double density(double energy) {
            return height * Math.pow(energy / until, power);
        }
    }
}
