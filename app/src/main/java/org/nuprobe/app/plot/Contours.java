package org.nuprobe.app.plot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of equal height of a function known on a grid: marching squares with linear interpolation along the sides of
 * the cells, a saddle being decided by the mean of its cell. Cells with a corner that is not finite are left out.
 */
public final class Contours {
    private final Series x;
    private final Series y;
    private final List<Series> heights;

    private Contours(Series x, Series y, List<Series> heights) {
        this.x = x;
        this.y = y;
        this.heights = heights;
    }

    /** The function with the value {@code heights[i][j]} at {@code x[i]} and {@code y[j]}. */
    public static Contours of(double[] x, double[] y, double[][] heights) {
        Check.that(
                x.length >= 2 && y.length >= 2,
                "Contours need a grid of at least 2 by 2 points, not " + x.length + " by " + y.length + ".");
        Check.that(
                heights.length == x.length,
                "Contours have " + x.length + " values of x but " + heights.length
                        + " rows of heights: give one each.");
        List<Series> rows = new ArrayList<>();
        for (double[] row : heights) {
            Check.that(
                    row.length == y.length,
                    "Contours have " + y.length + " values of y but a row of " + row.length + " heights.");
            rows.add(Series.of(row));
        }
        return new Contours(Series.of(x), Series.of(y), List.copyOf(rows));
    }

    /** The lines at this height, closed or from border to border; only the first carries the label. */
    public List<Curve> lines(double level, String label, LineStyle style) {
        List<Curve> curves = new ArrayList<>();
        for (List<double[]> line : new Cells(level).joined()) {
            curves.add(new Curve(coordinate(line, 0), coordinate(line, 1), curves.isEmpty() ? label : "", style));
        }
        return curves;
    }

    /** The outlines of where the function is below this height, along the border of the grid where it is so there. */
    public List<Polygon> below(double level) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<double[]> line : walled(level).new Cells(level).joined()) {
            polygons.add(new Polygon(coordinate(line, 0), coordinate(line, 1)));
        }
        return polygons;
    }

    /** The same function with one more row of points on each side, at the border itself and above the level. */
    private Contours walled(double level) {
        double wall = level + Math.max(1, Math.abs(level));
        int rows = x.size() + 2;
        int columns = y.size() + 2;
        List<Series> wider = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            double[] row = new double[columns];
            for (int j = 0; j < columns; j++) {
                boolean inside = i > 0 && j > 0 && i < rows - 1 && j < columns - 1;
                row[j] = inside ? heights.get(i - 1).at(j - 1) : wall;
            }
            wider.add(Series.of(row));
        }
        return new Contours(walled(x), walled(y), wider);
    }

    private static Series walled(Series places) {
        double[] wider = new double[places.size() + 2];
        for (int i = 0; i < wider.length; i++) {
            wider[i] = places.at(Math.min(Math.max(i - 1, 0), places.size() - 1));
        }
        return Series.of(wider);
    }

    private static Series coordinate(List<double[]> line, int which) {
        return Series.of(line.stream().mapToDouble(point -> point[which]).toArray());
    }

    /** The pieces of line in all cells, joined where they meet on a side of a cell. */
    private final class Cells {
        private final double level;
        /** For each crossed side, in the order met, the one or two crossed sides that a piece of line leads to. */
        private final Map<Integer, Deque<Integer>> pieces = new java.util.LinkedHashMap<>();

        private final Map<Integer, double[]> crossings = new HashMap<>();

        Cells(double level) {
            this.level = level;
            for (int i = 0; i + 1 < x.size(); i++) {
                for (int j = 0; j + 1 < y.size(); j++) {
                    cell(i, j);
                }
            }
        }

        private boolean above(int i, int j) {
            return heights.get(i).at(j) >= level;
        }

        private void cell(int i, int j) {
            double sum = heights.get(i).at(j)
                    + heights.get(i + 1).at(j)
                    + heights.get(i).at(j + 1)
                    + heights.get(i + 1).at(j + 1);
            if (!Double.isFinite(sum)) {
                return;
            }
            List<Integer> crossed = new ArrayList<>();
            cross(crossed, i, j, i + 1, j);
            cross(crossed, i + 1, j, i + 1, j + 1);
            cross(crossed, i, j + 1, i + 1, j + 1);
            cross(crossed, i, j, i, j + 1);
            if (crossed.size() == 2) {
                join(crossed.get(0), crossed.get(1));
            } else if (crossed.size() == 4) {
                // Corners like the middle belong together, so the lines cut off the other two.
                boolean cutFirst = (sum / 4 >= level) != above(i, j);
                join(crossed.get(0), crossed.get(cutFirst ? 3 : 1));
                join(crossed.get(2), crossed.get(cutFirst ? 1 : 3));
            }
        }

        private void cross(List<Integer> crossed, int i, int j, int k, int l) {
            if (above(i, j) != above(k, l)) {
                double start = heights.get(i).at(j);
                double t = (level - start) / (heights.get(k).at(l) - start);
                int side = 2 * (i * y.size() + j) + (i == k ? 1 : 0);
                crossings.put(side, new double[] {x.at(i) + t * (x.at(k) - x.at(i)), y.at(j) + t * (y.at(l) - y.at(j))
                });
                crossed.add(side);
            }
        }

        private void join(int one, int other) {
            pieces.computeIfAbsent(one, side -> new ArrayDeque<>()).add(other);
            pieces.computeIfAbsent(other, side -> new ArrayDeque<>()).add(one);
        }

        List<List<double[]>> joined() {
            List<List<double[]>> lines = new ArrayList<>();
            List<Integer> sides = List.copyOf(pieces.keySet());
            for (int ends = 1; ends <= 2; ends++) {
                for (int side : sides) {
                    if (pieces.getOrDefault(side, new ArrayDeque<>()).size() == ends) {
                        lines.add(follow(side));
                    }
                }
            }
            return lines;
        }

        private List<double[]> follow(int from) {
            List<double[]> line = new ArrayList<>();
            line.add(crossings.get(from));
            int at = from;
            for (Deque<Integer> next = pieces.get(at); !next.isEmpty(); next = pieces.get(at)) {
                int to = next.removeFirst();
                pieces.get(to).removeFirstOccurrence(at);
                at = to;
                line.add(crossings.get(at));
            }
            return line;
        }
    }
}
