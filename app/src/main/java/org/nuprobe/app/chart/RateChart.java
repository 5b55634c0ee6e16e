package org.nuprobe.app.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Colour;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Figure;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.LegendPosition;
import org.nuprobe.app.plot.LineStyle;

/** Curves over the recoil energy, one for each flux component and one for their sum. */
public final class RateChart {
    /** How far below the largest value of the sum a curve is still shown. */
    private static final double DEPTH = 1e-6;

    private static final double HEADROOM = 2;

    /** The width of the sum, which must show below a component that makes up nearly all of it. */
    private static final double TOTAL = 3.4;

    /** So many names fit into a corner. */
    private static final int FEW = 5;

    private RateChart() {}

    /**
     * A figure with two logarithmic axes.
     *
     * @param yLabel what is drawn, with its unit
     * @param recoils recoil energies in keV
     * @param byComponent values by name of the flux component
     * @param total their sum
     * @throws IllegalArgumentException when there is nothing above zero to draw
     */
    public static Figure of(String yLabel, double[] recoils, Map<String, double[]> byComponent, double[] total) {
        double largest = Arrays.stream(total).filter(Double::isFinite).max().orElse(0);
        double smallest = byComponent.values().stream()
                .flatMapToDouble(Arrays::stream)
                .filter(value -> value > 0)
                .min()
                .orElse(largest);
        if (!(largest > 0)) {
            throw new IllegalArgumentException("there is nothing above zero to draw");
        }
        double floor = Math.max(smallest, DEPTH * largest);
        List<Layer> layers = new ArrayList<>();
        if (byComponent.size() > 1) {
            layers.add(Curve.of(recoils, total, "total")
                    .styled(LineStyle.solid().with(Colour.BLACK).wide(TOTAL)));
        }
        int parts = 0;
        for (Map.Entry<String, double[]> entry : byComponent.entrySet()) {
            if (Arrays.stream(entry.getValue()).anyMatch(value -> value >= floor)) {
                layers.add(Curve.of(recoils, entry.getValue(), entry.getKey()).styled(LineLooks.of(parts++)));
            }
        }
        double below = floor < largest ? floor : largest / HEADROOM;
        return Figure.of(
                        Axis.log("Recoil energy $T$ [keV]").showing(recoils[0], recoils[recoils.length - 1]),
                        Axis.log(yLabel).showing(below, HEADROOM * largest))
                .with(layers)
                .legend(layers.size() > FEW ? LegendPosition.OUTSIDE : LegendPosition.AUTOMATIC);
    }
}
