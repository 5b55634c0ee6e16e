package org.nuprobe.runtime.rate;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

/** A perfect detector: recoils counted in sharp bins of their true energy. */
final class RecoilBins implements Response {
    private final RecoilChannel channel;
    private final double[] edges;

    /**
     * Bins.
     *
     * @param channel which recoils are counted
     * @param edges rising energies, the first one not negative
     */
    RecoilBins(RecoilChannel channel, double[] edges) {
        this.channel = channel;
        this.edges = edges.clone();
    }

    @Override
    public List<Axis> axes() {
        return List.of(new Axis("recoil-energy", Dimension.ENERGY, edges));
    }

    @Override
    public boolean sees(Scatterer scatterer) {
        return channel.sees(scatterer);
    }

    @Override
    public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
        double[][] matrix = new double[edges.length - 1][recoils.length];
        for (int k = 0; k < recoils.length; k++) {
            int found = Arrays.binarySearch(edges, recoils[k]);
            int bin = found >= 0 ? found : -found - 2;
            if (bin >= 0 && bin < matrix.length) {
                matrix[bin][k] = 1;
            }
        }
        return matrix;
    }

    @Override
    public Interval range(Scatterer scatterer, Point shape) {
        return new Interval(edges[0], edges[edges.length - 1]);
    }

    @Override
    public double[] breakpoints(Scatterer scatterer, Point shape) {
        return edges.clone();
    }
}
