package org.nuprobe.spi.detector;

import java.util.List;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Interval;

/**
 * From the true recoil energy to the bins in which events are counted.
 *
 * <p>Bins are numbered with the last axis fastest. If there is a time axis it is the last one; the rows of {@link #matrix} then
 * run over the other axes, and {@link #timeWeights} gives the rest.
 */
public interface Response extends Parametrised {
    /** The observed variables. */
    List<Axis> axes();

    /**
     * The probability that a recoil ends up in a bin, efficiency included: {@code matrix[bin][k]} for the recoil energy {@code
     * recoils[k]}. A column sums to the efficiency at that energy, at most 1.
     *
     * @param scatterer what recoils
     * @param recoils true recoil energies T in natural units, rising, never at a breakpoint
     * @param shape answers for the declared SHAPE parameters
     */
    double[][] matrix(Scatterer scatterer, double[] recoils, Point shape);

    /** Whether recoils of this kind are counted at all; a search for nuclear recoils does not see electrons. */
    default boolean sees(Scatterer scatterer) {
        return true;
    }

    /** The true recoil energies outside of which the matrix is zero; the upper end may be infinite. */
    default Interval range(Scatterer scatterer, Point shape) {
        return Interval.NON_NEGATIVE;
    }

    /**
     * Rising true recoil energies between which every row of the matrix is smooth, so that a few nodes between two neighbours
     * integrate it: edges of sharp bins, knots of an efficiency table, steps of about one standard deviation of a resolution.
     */
    default double[] breakpoints(Scatterer scatterer, Point shape) {
        return new double[0];
    }

    /**
     * The fraction of the events of a flux component that is counted in each bin of the time axis, efficiency in time
     * included; one bin that takes all when there is no time axis.
     */
    default double[] timeWeights(TimeProfile profile, Point shape) {
        return new double[] {1};
    }
}
