package org.nuprobe.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.nuprobe.engine.likelihood.Model;
import org.nuprobe.engine.likelihood.Pulls;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.spi.statistics.Dataset;

/**
 * Draws toy data: Poisson counts, or normal deviates where a region gives variances, and normal centres of constraints.
 *
 * <p>Poisson numbers are exact at every mean: by inversion up to 1,000, by the rejection method of L. Devroye, Computing 26 (1981)
 * 197, above. What depends on the truth alone is worked out once for all toys that are drawn of it in a row.
 */
final class Toys {
    private static final double LARGEST_TABLE = 1000;
    private static final int REMEMBERED = 16;

    private final Model model;
    /** By bin, zero where counts are Poisson. */
    private final double[] sigmas;

    private final Pulls pulls;
    /** Several, as each thread may be drawing toys of another truth; an immutable list, replaced as a whole. */
    private volatile List<Truth> recent = List.of();

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
        Truth truth = truth(point);
        double[] counts = truth.expected.clone();
        for (int bin = 0; bin < counts.length; bin++) {
            if (sigmas[bin] > 0) {
                counts[bin] += sigmas[bin] * random.nextGaussian();
            } else if (truth.tables[bin] != null) {
                counts[bin] = truth.tables[bin].count(random.nextDouble());
            } else {
                counts[bin] = counts[bin] > 0 ? rejected(truth.samplers[bin], random) : 0;
            }
        }
        return new Dataset(counts, pulls.draw(point, random));
    }

    private static int rejected(SharedStateDiscreteSampler sampler, RandomGenerator random) {
        return sampler.withUniformRandomProvider(random::nextLong).sample();
    }

    private Truth truth(double[] point) {
        List<Truth> known = recent;
        for (Truth truth : known) {
            if (Arrays.equals(truth.point, point)) {
                return truth;
            }
        }
        Truth truth = prepared(point);
        recent = Stream.concat(Stream.of(truth), known.stream())
                .limit(REMEMBERED)
                .toList();
        return truth;
    }

    private Truth prepared(double[] point) {
        double[] expected = model.expected(point);
        PoissonTable[] tables = new PoissonTable[expected.length];
        SharedStateDiscreteSampler[] samplers = new SharedStateDiscreteSampler[expected.length];
        for (int bin = 0; bin < expected.length; bin++) {
            if (!(sigmas[bin] > 0) && expected[bin] > LARGEST_TABLE) {
                samplers[bin] = PoissonSampler.of(Toys::nothing, expected[bin]);
            } else if (!(sigmas[bin] > 0) && expected[bin] > 0) {
                tables[bin] = new PoissonTable(expected[bin]);
            }
        }
        return new Truth(point.clone(), expected, tables, samplers);
    }

    /** Samplers are made without random numbers, and get some for each toy. */
    private static long nothing() {
        throw new IllegalStateException("a sampler without random numbers");
    }

    /** What all toys of one point share; never changed. */
    private record Truth(
            double[] point, double[] expected, PoissonTable[] tables, SharedStateDiscreteSampler[] samplers) {}
}
