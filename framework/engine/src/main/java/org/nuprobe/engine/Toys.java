package org.nuprobe.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;

/** Draws toy data: Poisson counts, or normal deviates where a region gives variances, and normal centres of constraints. */
final class Toys {
    /** By bin, zero where counts are Poisson. */
    private final double[] sigmas;

    private final List<Parameter> parameters;

    private Toys(double[] sigmas, List<Parameter> parameters) {
        this.sigmas = sigmas;
        this.parameters = parameters;
    }

    /**
     * The toys of some regions.
     *
     * @param parameters the free ones
     */
    static Toys of(List<RegionTemplates> regions, List<Parameter> parameters) {
        double[] sigmas = new double[0];
        for (RegionTemplates region : regions) {
            int offset = sigmas.length;
            sigmas = Arrays.copyOf(sigmas, offset + region.bins());
            Optional<double[]> variances = region.region().variances();
            if (variances.isPresent()) {
                if (variances.get().length != region.bins()) {
                    throw new IllegalArgumentException(
                            "the region " + region.region().id() + " has variances of " + variances.get().length
                                    + " bins, but its response has " + region.bins());
                }
                for (int bin = 0; bin < region.bins(); bin++) {
                    sigmas[offset + bin] = Math.sqrt(variances.get()[bin]);
                }
            }
        }
        return new Toys(sigmas, List.copyOf(parameters));
    }

    /** One toy around expected counts and a point. */
    Dataset draw(double[] expected, double[] truth, RandomGenerator random) {
        UniformRandomProvider numbers = random::nextLong;
        double[] counts = expected.clone();
        for (int bin = 0; bin < counts.length; bin++) {
            if (sigmas[bin] > 0) {
                counts[bin] += sigmas[bin] * random.nextGaussian();
            } else {
                counts[bin] = counts[bin] > 0
                        ? PoissonSampler.of(numbers, counts[bin]).sample()
                        : 0;
            }
        }
        double[] centres = truth.clone();
        for (int k = 0; k < centres.length; k++) {
            if (parameters.get(k).constraint() instanceof Constraint.Gaussian gaussian) {
                centres[k] += gaussian.sigma() * random.nextGaussian();
            }
        }
        return new Dataset(counts, centres);
    }
}
