package org.nuprobe.toolkit.oscillation;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;

/**
 * The Earth as neutrinos see it: shells of uniform matter, thin enough for what varies inside a layer, with the boundaries of
 * the layers kept. The densities are the averages of the layers' polynomials, so that the mass is exact.
 *
 * <p>The shipped table is the Preliminary Reference Earth Model, A. M. Dziewonski and D. L. Anderson, Phys. Earth Planet. Inter.
 * 25 (1981) 297.
 *
 * @param shells from the centre to the surface
 */
public record Earth(List<Shell> shells) {
    /** The shipped table. */
    public static final String TABLE = "earth/prem.csv";

    private static final Dimension DENSITY = Dimension.MASS.times(Dimension.LENGTH.power(-3));
    private static final int POWERS = 4;

    public Earth {
        shells = List.copyOf(shells);
    }

    /**
     * A piece of a straight way through the Earth.
     *
     * @param shell the index of the shell
     * @param length how long the way is in it
     */
    public record Piece(int shell, double length) {}

    /**
     * Reads the layers of a table with the columns inner_radius, outer_radius, density_0 to density_3 (the density is a
     * polynomial in radius/radius of the Earth) and electron_fraction.
     *
     * @param thickness how thick a shell may be
     */
    public static Earth read(DataTable table, double thickness) {
        double[] inner = table.column("inner_radius", Dimension.LENGTH);
        double[] outer = table.column("outer_radius", Dimension.LENGTH);
        double[][] coefficients = new double[POWERS][];
        for (int k = 0; k < POWERS; k++) {
            coefficients[k] = table.column("density_" + k, DENSITY);
        }
        double[] fractions = table.column("electron_fraction", Dimension.NUMBER);
        double radius = outer[outer.length - 1];
        List<Shell> shells = new ArrayList<>();
        for (int row = 0; row < inner.length; row++) {
            double bottom = row == 0 ? 0 : outer[row - 1];
            if (inner[row] != bottom || !(outer[row] > inner[row])) {
                throw table.invalid(
                        row,
                        "a layer must begin where the one below ends, the first at 0, and end above: write inner_radius "
                                + "and outer_radius from the centre to the surface");
            }
            if (!(fractions[row] >= 0 && fractions[row] <= 1)) {
                throw table.invalid(row, "the electron fraction is a number from 0 to 1, not " + fractions[row]);
            }
            int parts = (int) Math.ceil((outer[row] - inner[row]) / thickness);
            for (int part = 0; part < parts; part++) {
                double low = inner[row] + part * (outer[row] - inner[row]) / parts;
                double high =
                        part == parts - 1 ? outer[row] : inner[row] + (part + 1) * (outer[row] - inner[row]) / parts;
                double density = mean(coefficients, row, low / radius, high / radius);
                if (!(density >= 0)) {
                    throw table.invalid(row, "the polynomial gives a density below zero in this layer");
                }
                shells.add(new Shell(low, high, density, fractions[row]));
            }
        }
        return new Earth(shells);
    }

    /** The average of the polynomial over the volume of a shell, {@code 3 int rho x^2 dx/(b^3 - a^3)}. */
    private static double mean(double[][] coefficients, int row, double a, double b) {
        double sum = 0;
        for (int k = 0; k < POWERS; k++) {
            sum += 3 * coefficients[k][row] * (Math.pow(b, k + 3) - Math.pow(a, k + 3)) / (k + 3);
        }
        return sum / (Math.pow(b, 3) - Math.pow(a, 3));
    }

    /** The distance of the surface from the centre. */
    public double radius() {
        return shells.get(shells.size() - 1).outer();
    }

    /**
     * The way to a detector at the surface, in the order in which neutrinos travel it.
     *
     * @param cosNadir the cosine of the angle at the detector between where they come from and the centre of the Earth: 1 for
     *     a diameter, 0 at the horizon
     */
    public List<Piece> chord(double cosNadir) {
        if (!(cosNadir >= 0 && cosNadir <= 1)) {
            throw new IllegalArgumentException(
                    "neutrinos that cross the Earth come from a nadir angle with a cosine from 0 to 1, not "
                            + cosNadir);
        }
        double distance = radius() * Math.sqrt((1 - cosNadir) * (1 + cosNadir));
        List<Piece> down = new ArrayList<>();
        List<Piece> up = new ArrayList<>();
        for (int index = 0; index < shells.size(); index++) {
            Shell shell = shells.get(index);
            double half = shell.halfWay(distance);
            if (half > 0) {
                boolean deepest = up.isEmpty();
                up.add(new Piece(index, deepest ? 2 * half : half));
                if (!deepest) {
                    down.add(0, new Piece(index, half));
                }
            }
        }
        down.addAll(up);
        return List.copyOf(down);
    }
}
