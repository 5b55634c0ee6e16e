package org.nuprobe.spi.statistics;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.nuprobe.spi.parameter.Parameter;

/**
 * All that a statistical method may know of an analysis: the free parameters and -2 ln L of data at a point.
 *
 * <p>The likelihood is {@code -2 ln L = 2 sum_bins [mu - n + n ln(n/mu)] + sum_constraints ((theta - centre)/sigma)^2}: Poisson
 * counts relative to the saturated model (S. Baker, R. D. Cousins, Nucl. Instrum. Meth. 221 (1984) 437) and Gaussian
 * constraints. Points are arrays in the order of {@link #parameters()}, in natural units. Every method is safe to call from
 * several threads.
 */
public interface Likelihood {
    /** The parameters that are free in this analysis, those to scan and those to profile. */
    List<Parameter> parameters();

    /** The value of each parameter in the analysis, where a fit starts and an Asimov set is made. */
    double[] start();

    /** The counts that were observed; empty when a region of the analysis has none. */
    Optional<Dataset> observed();

    /** The data set that equals its expectation at the point, constraints centred on it. */
    Dataset asimov(double[] truth);

    /** A toy data set: Poisson counts, and constraint centres drawn around the point. */
    Dataset toy(double[] truth, RandomGenerator random);

    /** -2 ln L with exact first and second derivatives in coefficient parameters (numerical ones in SHAPE parameters). */
    Derivatives derivatives(Dataset data, double[] point);

    /** -2 ln L; infinite when a bin with counts expects none. */
    double value(Dataset data, double[] point);

    /** The expected counts per bin. */
    double[] expected(double[] point);

    /**
     * The minimum of -2 ln L over the parameters that are not held, inside their bounds. A failure is reported in the fit, not
     * thrown.
     *
     * @param start where to start; held parameters stay there
     * @param held per parameter, whether it stays
     */
    Fit fit(Dataset data, double[] start, boolean[] held);
}
