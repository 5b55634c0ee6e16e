package org.nuprobe.toolkit.contour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of line in the cells of a grid, joined where they meet on a side of a cell. */
final class MarchingSquares {
    private final double[] x;
    private final double[] y;
    private final double[][] heights;
    private final GridScale across;
    private final GridScale up;

    MarchingSquares(double[] x, double[] y, double[][] heights, GridScale across, GridScale up) {
        this.x = x;
        this.y = y;
        this.heights = heights;
        this.across = across;
        this.up = up;
    }

    /** The lines at a height, the open ones first. */
    List<ContourLine> lines(double level) {
        Level found = new Level(level);
        for (int i = 0; i + 1 < x.length; i++) {
            for (int j = 0; j + 1 < y.length; j++) {
                found.cell(i, j);
            }
        }
        return found.joined();
    }

    /** The crossings of one level. */
    private final class Level {
        private final double level;
        /** For each crossed side, in the order met, the one or two crossed sides that a piece of line leads to. */
        private final Map<Integer, Deque<Integer>> pieces = new LinkedHashMap<>();

        private final Map<Integer, double[]> crossings = new HashMap<>();

        Level(double level) {
            this.level = level;
        }

        private boolean above(int i, int j) {
            return heights[i][j] >= level;
        }

        void cell(int i, int j) {
            double sum = heights[i][j] + heights[i + 1][j] + heights[i][j + 1] + heights[i + 1][j + 1];
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
                double fraction = (level - heights[i][j]) / (heights[k][l] - heights[i][j]);
                int side = 2 * (i * y.length + j) + (i == k ? 1 : 0);
                crossings.put(
                        side, new double[] {across.between(x[i], x[k], fraction), up.between(y[j], y[l], fraction)});
                crossed.add(side);
            }
        }

        private void join(int one, int other) {
            pieces.computeIfAbsent(one, side -> new ArrayDeque<>()).add(other);
            pieces.computeIfAbsent(other, side -> new ArrayDeque<>()).add(one);
        }

        List<ContourLine> joined() {
            List<ContourLine> lines = new ArrayList<>();
            List<Integer> sides = List.copyOf(pieces.keySet());
            for (int ends = 1; ends <= 2; ends++) {
                for (int side : sides) {
                    if (pieces.get(side).size() == ends) {
                        lines.add(follow(side, ends == 2));
                    }
                }
            }
            return lines;
        }

        private ContourLine follow(int from, boolean closed) {
            List<double[]> line = new ArrayList<>();
            line.add(crossings.get(from));
            int at = from;
            for (Deque<Integer> next = pieces.get(at); !next.isEmpty(); next = pieces.get(at)) {
                int to = next.removeFirst();
                pieces.get(to).removeFirstOccurrence(at);
                at = to;
                line.add(crossings.get(at));
            }
            return new ContourLine(
                    line.stream().mapToDouble(point -> point[0]).toArray(),
                    line.stream().mapToDouble(point -> point[1]).toArray(),
                    closed);
        }
    }
}
