package org.nuprobe.response.recoil;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.Binning;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.Recoils;

/**
 * Recoils counted by energy: the probability of bin b at the true energy T is {@code efficiency(T) share_b(T)}, where a sharp
 * bin has share 1 between its edges and a Gaussian one {@code Phi((b_high - T)/sigma) - Phi((b_low - T)/sigma)}.
 *
 * @param recoils which recoils are counted
 * @param binning bins of observed energy
 * @param efficiency by true energy
 * @param seen the true energies outside of which nothing is counted, inside the reach of the bins and of the efficiency
 */
record RecoilEnergy(Recoils recoils, Binning binning, Efficiency efficiency, Interval seen) implements Response {
    static final String AXIS = "recoil-energy";

    @Override
    public List<Axis> axes() {
        return List.of(new Axis(AXIS, Dimension.ENERGY, binning.edges()));
    }

    @Override
    public boolean sees(Scatterer scatterer) {
        return recoils.include(scatterer);
    }

    @Override
    public double[][] matrix(Scatterer scatterer, double[] energies, Point shape) {
        double[][] matrix = binning.shares(energies);
        for (int k = 0; k < energies.length; k++) {
            double weight = seen.contains(energies[k]) ? efficiency.applyAsDouble(energies[k]) : 0;
            for (double[] row : matrix) {
                row[k] *= weight;
            }
        }
        return matrix;
    }

    @Override
    public Interval range(Scatterer scatterer, Point shape) {
        return seen;
    }

    @Override
    public double[] breakpoints(Scatterer scatterer, Point shape) {
        return DoubleStream.concat(Arrays.stream(binning.breakpoints()), Arrays.stream(efficiency.knots()))
                .filter(seen::contains)
                .sorted()
                .distinct()
                .toArray();
    }
}
