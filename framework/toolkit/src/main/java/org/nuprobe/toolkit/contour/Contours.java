package org.nuprobe.toolkit.contour;

import java.util.List;

/**
 * Lines of equal height of a function known on a grid: marching squares with linear interpolation of the height along the sides of
 * the cells, a saddle being decided by the mean of its cell. Where the values of an axis lie evenly in their logarithm, a line is
 * interpolated in the logarithm.
 *
 * <p>Cells with a corner that is not finite are left out: a line ends there.
 */
public final class Contours {
    private final double[] x;
    private final double[] y;
    private final double[][] heights;
    private final GridScale across;
    private final GridScale up;

    private Contours(double[] x, double[] y, double[][] heights, GridScale across, GridScale up) {
        this.x = x;
        this.y = y;
        this.heights = heights;
        this.across = across;
        this.up = up;
    }

    /**
     * The function with the value {@code heights[i][j]} at {@code x[i]} and {@code y[j]}.
     *
     * @throws IllegalArgumentException when the grid is smaller than 2 by 2 points, or does not fit the heights
     */
    public static Contours of(double[] x, double[] y, double[][] heights) {
        if (x.length < 2 || y.length < 2) {
            throw new IllegalArgumentException(
                    "contours need a grid of at least 2 by 2 points, not " + x.length + " by " + y.length);
        }
        if (heights.length != x.length) {
            throw new IllegalArgumentException(
                    "contours have " + x.length + " values of x and " + heights.length + " rows of heights");
        }
        double[][] copy = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            if (heights[i].length != y.length) {
                throw new IllegalArgumentException(
                        "contours have " + y.length + " values of y and a row of " + heights[i].length + " heights");
            }
            copy[i] = heights[i].clone();
        }
        return new Contours(x.clone(), y.clone(), copy, GridScale.of(x), GridScale.of(y));
    }

    /** The lines at this height: those that end at the border or at a gap first, then those that are closed. */
    public List<ContourLine> lines(double level) {
        return new MarchingSquares(x, y, heights, across, up).lines(level);
    }

    /**
     * The closed outlines of where the function is below this height, along the border of the grid where it is so there; an outline
     * inside another one is that of a hole. What is not known is not below.
     */
    public List<ContourLine> outlines(double level) {
        double wall = level + Math.max(1, Math.abs(level));
        int rows = x.length + 2;
        int columns = y.length + 2;
        double[][] walled = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                boolean inside = i > 0 && j > 0 && i < rows - 1 && j < columns - 1;
                double height = inside ? heights[i - 1][j - 1] : wall;
                walled[i][j] = Double.isFinite(height) ? height : wall;
            }
        }
        return new MarchingSquares(doubled(x), doubled(y), walled, across, up).lines(level);
    }

    /** Whether the function is below this height at a point of the grid. */
    public boolean anyBelow(double level) {
        for (double[] row : heights) {
            for (double height : row) {
                if (height < level) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the function is below this height at a point of one side of the grid. */
    boolean below(Border border, double level) {
        int last = border == Border.LEFT || border == Border.RIGHT ? y.length : x.length;
        for (int k = 0; k < last; k++) {
            double height = switch (border) {
                case LEFT -> heights[0][k];
                case RIGHT -> heights[x.length - 1][k];
                case BOTTOM -> heights[k][0];
                case TOP -> heights[k][y.length - 1];
            };
            if (height < level) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the function goes below this height between two points of the grid that are both above it: a valley narrower than
     * a step, whose lines are broken or missing. The height in the middle is that of the cubic through four points in a row.
     */
    boolean missesValleys(double level) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                boolean along = i + 3 < x.length
                        && valley(heights[i][j], heights[i + 1][j], heights[i + 2][j], heights[i + 3][j], level);
                if (along
                        || (j + 3 < y.length
                                && valley(
                                        heights[i][j],
                                        heights[i][j + 1],
                                        heights[i][j + 2],
                                        heights[i][j + 3],
                                        level))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean valley(double before, double left, double right, double after, double level) {
        double middle = (9 * (left + right) - before - after) / 16;
        return left >= level && right >= level && before >= left && after >= right && middle < level;
    }

    /** Whether a point lies on the border of the grid. */
    boolean onBorder(double atX, double atY) {
        return atX == x[0] || atX == x[x.length - 1] || atY == y[0] || atY == y[y.length - 1];
    }

    /** A side of the grid. */
    enum Border {
        /** The lowest value of x. */
        LEFT,
        /** The highest value of x. */
        RIGHT,
        /** The lowest value of y. */
        BOTTOM,
        /** The highest value of y. */
        TOP
    }

    /** The same places with the first and the last twice, so that a wall can stand on the border itself. */
    private static double[] doubled(double[] places) {
        double[] wider = new double[places.length + 2];
        for (int i = 0; i < wider.length; i++) {
            wider[i] = places[Math.min(Math.max(i - 1, 0), places.length - 1)];
        }
        return wider;
    }
}
