package org.nuprobe.app.command;

import java.util.Arrays;
import java.util.Map;
import org.nuprobe.app.chart.RateChart;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.runtime.rate.EnergyGrid;
import org.nuprobe.runtime.rate.EventCounts;
import org.nuprobe.runtime.rate.Scattering;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

/** How many events there are above any threshold. */
final class EventsFigure {
    private static final int BINS = 200;

    /** Where the thresholds begin, as a part of the largest recoil, when the smallest one is zero. */
    private static final double SMALLEST = 1e-3;

    private EventsFigure() {}

    /**
     * The figure.
     *
     * @param exposure in natural units
     * @param title the exposure in words
     */
    static Figure of(Scattering asked, Interval window, double exposure, String title, Point point) {
        double from = window.low() > 0 ? window.low() : SMALLEST * window.high();
        double[] edges = EnergyGrid.of(from, window.high(), BINS + 1, EnergyGrid.Spacing.LOG);
        double[] thresholds =
                Arrays.stream(edges).limit(BINS).map(edge -> edge / Units.KEV).toArray();
        Map<String, double[]> above = new EventCounts(asked, edges, exposure, new Fluxes()).aboveEachEdge(point);
        double[] total = new double[BINS];
        above.values().forEach(events -> Arrays.setAll(total, bin -> total[bin] + events[bin]));
        return RateChart.of("Events above $T$ in " + title, thresholds, above, total);
    }
}
