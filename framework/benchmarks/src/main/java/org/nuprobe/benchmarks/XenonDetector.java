package org.nuprobe.benchmarks;

import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

import static org.nuprobe.spi.unit.Units.KEV;

/** Nuclear recoils between 0.3 and 6.3 keV, smeared by a logistic resolution of 0.2 keV. */
final class XenonDetector implements Response {
    private static final double LOW = 0.3 * KEV;
    private static final double SPAN = 6 * KEV;
    private static final double WIDEST = 0.05 * KEV;

    private final int bins;

    /** A detector with so many bins of equal width. */
    XenonDetector(int bins) {
        this.bins = bins;
    }

    @Override
    public List<Axis> axes() {
        double[] edges = new double[bins + 1];
        for (int k = 0; k <= bins; k++) {
            edges[k] = LOW + k * SPAN / bins;
        }
        return List.of(new Axis("recoil-energy", Dimension.ENERGY, edges));
    }

    @Override
    public boolean sees(Scatterer scatterer) {
        return scatterer instanceof Nucleus;
    }

    @Override
    public Interval range(Scatterer scatterer, Point shape) {
        return new Interval(0.1 * KEV, 8 * KEV);
    }

    @Override
    public double[] breakpoints(Scatterer scatterer, Point shape) {
        double[] breakpoints = new double[39];
        for (int k = 0; k < breakpoints.length; k++) {
            breakpoints[k] = 0.2 * (k + 1) * KEV;
        }
        return breakpoints;
    }

    @Override
    public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
        double[] edges = axes().get(0).edges();
        double[][] matrix = new double[bins][recoils.length];
        for (int bin = 0; bin < bins; bin++) {
            for (int k = 0; k < recoils.length; k++) {
                matrix[bin][k] = below(edges[bin + 1] - recoils[k]) - below(edges[bin] - recoils[k]);
            }
        }
        return matrix;
    }

    private static double below(double distance) {
        double scaled = distance / WIDEST;
        return scaled < -8 ? 0 : scaled > 8 ? 1 : 1 / (1 + Math.exp(-1.7 * scaled));
    }
}
