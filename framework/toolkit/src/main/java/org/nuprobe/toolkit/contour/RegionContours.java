package org.nuprobe.toolkit.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;

/**
 * The regions of two scanned parameters at several confidence levels, as a statistic reports them: where a height, such as Delta
 * chi2, is below that of the level.
 *
 * <p>The table {@code contours} has the lines on which the height is that of the level, closed or ending at the edge of the scan; the
 * table {@code regions} has the closed outlines of the areas, along the edge of the scan where they reach it, an outline inside
 * another one being that of a hole. Lines and outlines are numbered from 1 within their level.
 */
public final class RegionContours {
    private static final Unit ONE = Unit.usual(Dimension.NUMBER);

    private final Parameter first;
    private final Parameter second;
    private final double[] x;
    private final double[] y;
    private final Contours contours;
    private final List<RegionLevel> levels;

    private RegionContours(Scan scan, Contours contours, List<RegionLevel> levels) {
        this.first = scan.axes().get(0).parameter();
        this.second = scan.axes().get(1).parameter();
        this.x = scan.axes().get(0).values();
        this.y = scan.axes().get(1).values();
        this.contours = contours;
        this.levels = List.copyOf(levels);
    }

    /** Whether a scan has regions with contour lines: two parameters with several values each. */
    public static boolean possible(Scan scan) {
        return scan.axes().size() == 2 && scan.axes().stream().allMatch(axis -> axis.values().length > 1);
    }

    /**
     * The regions of a scan.
     *
     * @param scan two parameters
     * @param heights the height at every point, the last axis fastest; NaN or infinite where it is not known
     * @param levels the confidence levels
     */
    public static RegionContours of(Scan scan, double[] heights, List<RegionLevel> levels) {
        if (!possible(scan)) {
            throw new IllegalArgumentException("contour lines need two scanned parameters with several values each");
        }
        double[] x = scan.axes().get(0).values();
        double[] y = scan.axes().get(1).values();
        if (heights.length != x.length * y.length) {
            throw new IllegalArgumentException(
                    "a scan of " + x.length + " by " + y.length + " points has " + heights.length + " heights");
        }
        double[][] rows = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            rows[i] = Arrays.copyOfRange(heights, i * y.length, (i + 1) * y.length);
        }
        return new RegionContours(scan, Contours.of(x, y, rows), levels);
    }

    /** The tables {@code contours} and {@code regions}; one without a row is left out. */
    public List<Result.Table> tables() {
        Points lines = new Points();
        Points areas = new Points();
        for (RegionLevel level : levels) {
            lines.add(level, contours.lines(level.height()));
            areas.add(level, contours.outlines(level.height()));
        }
        List<Result.Table> tables = new ArrayList<>();
        if (!lines.isEmpty()) {
            tables.add(lines.table("contours", "Contour lines of the regions, by confidence level", true));
        }
        if (!areas.isEmpty()) {
            tables.add(areas.table(
                    "regions", "Outlines of the regions, along the edge of the scan where they reach it", false));
        }
        return tables;
    }

    /** What must stand beside the regions: which are empty, which are cut by the edge of the scan, and which have a gap. */
    public List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (RegionLevel level : levels) {
            String region = "the region at " + Quantity.format(100 * level.confidence(), ONE) + " % CL";
            if (contours.missesValleys(level.height())) {
                statements.add(
                        region + " is narrower than the steps of the scan in places, where its contour is broken:"
                                + " take more points");
            }
            if (!contours.anyBelow(level.height())) {
                statements.add("no point of the grid lies inside " + region
                        + ": refine the scan or widen it around the best fit");
                continue;
            }
            List<String> edges = edges(level);
            if (contours.lines(level.height()).isEmpty()) {
                statements.add("every point of the grid lies inside " + region + ": nothing is excluded here");
            } else if (!edges.isEmpty()) {
                statements.add(region + " is cut by the edge of the scan at " + String.join(", ", edges)
                        + ": its contour is open there");
            }
            if (contours.lines(level.height()).stream().anyMatch(this::endsInside)) {
                statements.add("the contour of " + region
                        + " has gaps where the fits at the points of the grid have no result");
            }
        }
        return statements;
    }

    /** The edges that a region reaches; a bound of the parameter is no edge. */
    private List<String> edges(RegionLevel level) {
        List<String> edges = new ArrayList<>();
        edge(edges, level, Contours.Border.LEFT, first, x[0]);
        edge(edges, level, Contours.Border.RIGHT, first, x[x.length - 1]);
        edge(edges, level, Contours.Border.BOTTOM, second, y[0]);
        edge(edges, level, Contours.Border.TOP, second, y[y.length - 1]);
        return edges;
    }

    private void edge(List<String> edges, RegionLevel level, Contours.Border border, Parameter parameter, double end) {
        boolean bound =
                end == parameter.bounds().low() || end == parameter.bounds().high();
        if (!bound && contours.below(border, level.height())) {
            Unit unit = Unit.usual(parameter.dimension());
            edges.add(parameter.id() + " = " + Quantity.format(end, unit));
        }
    }

    private boolean endsInside(ContourLine line) {
        int last = line.size() - 1;
        return !line.closed()
                && !(contours.onBorder(line.x()[0], line.y()[0]) && contours.onBorder(line.x()[last], line.y()[last]));
    }

    /** The points of many lines, one after the other. */
    private final class Points {
        private final List<double[]> rows = new ArrayList<>();

        void add(RegionLevel level, List<ContourLine> lines) {
            for (int line = 0; line < lines.size(); line++) {
                double[] lineX = lines.get(line).x();
                double[] lineY = lines.get(line).y();
                double closed = lines.get(line).closed() ? 1 : 0;
                for (int point = 0; point < lineX.length; point++) {
                    rows.add(new double[] {level.confidence(), line + 1.0, closed, lineX[point], lineY[point]});
                }
            }
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        Result.Table table(String id, String title, boolean openOnes) {
            List<Result.Column> columns = new ArrayList<>();
            columns.add(new Result.Column("confidence", ONE, column(0)));
            columns.add(new Result.Column("line", ONE, column(1)));
            if (openOnes) {
                columns.add(new Result.Column("closed", ONE, column(2)));
            }
            columns.add(new Result.Column(first.id(), Unit.usual(first.dimension()), column(3)));
            columns.add(new Result.Column(second.id(), Unit.usual(second.dimension()), column(4)));
            return new Result.Table(id, title, columns);
        }

        private double[] column(int which) {
            return rows.stream().mapToDouble(row -> row[which]).toArray();
        }
    }
}
