package org.nuprobe.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.nuprobe.engine.likelihood.Model;
import org.nuprobe.engine.likelihood.Pulls;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.spi.statistics.Dataset;

/**
 * Draws toy data: Poisson counts, or normal deviates where a region gives variances, and normal centres of constraints.
 *
 * <p>Poisson numbers are exact at every mean: by inversion below 40, by the rejection method of L. Devroye, Computing 26 (1981) 197,
 * above. What depends on the truth alone is worked out once for all its toys in a row.
 */
final class Toys {
    private final Model model;
    /** By bin, zero where counts are Poisson. */
    private final double[] sigmas;

    private final Pulls pulls;
    private volatile Truth latest;

    /** The toys of some regions. */
    Toys(Model model, List<RegionTemplates> regions, Pulls pulls) {
        this.model = model;
        this.sigmas = sigmas(regions);
        this.pulls = pulls;
    }

    private static double[] sigmas(List<RegionTemplates> regions) {
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
        return sigmas;
    }

    /** One toy of a truth. */
    Dataset draw(double[] point, RandomGenerator random) {
        Truth truth = latest;
        if (truth == null || !Arrays.equals(truth.point, point)) {
            truth = truth(point);
            latest = truth;
        }
        UniformRandomProvider numbers = random::nextLong;
        double[] counts = truth.expected.clone();
        for (int bin = 0; bin < counts.length; bin++) {
            if (sigmas[bin] > 0) {
                counts[bin] += sigmas[bin] * random.nextGaussian();
            } else {
                counts[bin] = counts[bin] > 0
                        ? truth.samplers[bin].withUniformRandomProvider(numbers).sample()
                        : 0;
            }
        }
        return new Dataset(counts, pulls.draw(point, random));
    }

    private Truth truth(double[] point) {
        double[] expected = model.expected(point);
        SharedStateDiscreteSampler[] samplers = new SharedStateDiscreteSampler[expected.length];
        for (int bin = 0; bin < expected.length; bin++) {
            if (!(sigmas[bin] > 0) && expected[bin] > 0) {
                samplers[bin] = PoissonSampler.of(Toys::nothing, expected[bin]);
            }
        }
        return new Truth(point.clone(), expected, samplers);
    }

    /** Samplers are made without random numbers, and get some for each toy. */
    private static long nothing() {
        throw new IllegalStateException("a sampler without random numbers");
    }

    /** What all toys of one point share; never changed. */
    private record Truth(double[] point, double[] expected, SharedStateDiscreteSampler[] samplers) {}
}
