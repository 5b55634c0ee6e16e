package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.nuprobe.engine.fit.Minimum;
import org.nuprobe.engine.likelihood.Model;
import org.nuprobe.engine.likelihood.Pulls;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;

/**
 * Poisson counts in every bin of a prediction, or normal ones where a region gives variances, and Gaussian constraints. Safe to
 * use from several threads.
 */
public final class PoissonLikelihood implements Likelihood {
    private final List<Parameter> parameters;
    private final double[] start;
    private final Model model;
    private final Optional<Dataset> observed;
    private final Toys toys;

    private PoissonLikelihood(
            List<Parameter> parameters, double[] start, Model model, Optional<Dataset> observed, Toys toys) {
        this.parameters = parameters;
        this.start = start;
        this.model = model;
        this.observed = observed;
        this.toys = toys;
    }

    /**
     * The likelihood of a prediction: Poisson counts, constraints without correlations.
     *
     * @param choices what the analysis decided; a parameter without a choice stays at its initial value
     * @throws IllegalArgumentException if a choice is about a parameter that nobody declared, if two are about one, or if a
     *     region has observed another number of bins than its response, or as many variances
     */
    public static PoissonLikelihood of(Prediction prediction, List<Choice> choices) {
        return of(prediction, choices, Discrepancy.POISSON, List.of());
    }

    /**
     * The likelihood of a prediction.
     *
     * @param choices what the analysis decided; a parameter without a choice stays at its initial value
     * @param discrepancy how counts are compared with what is expected
     * @param correlations between constraints
     * @throws IllegalArgumentException if a choice is about a parameter that nobody declared, if two are about one, if a region
     *     has observed another number of bins than its response, or as many variances, or if the correlations do not fit the
     *     choices
     */
    public static PoissonLikelihood of(
            Prediction prediction, List<Choice> choices, Discrepancy discrepancy, List<Correlation> correlations) {
        List<Parameter> free = new ArrayList<>();
        Map<String, Double> fixed = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Choice choice : choices) {
            if (!prediction.parameters().contains(choice.declared())) {
                throw new IllegalArgumentException("no component of the analysis declares the parameter "
                        + choice.declared().id() + "; there are "
                        + prediction.parameters().stream().map(Parameter::id).toList());
            }
            if (!seen.add(choice.declared().id())) {
                throw new IllegalArgumentException(
                        "two choices about " + choice.declared().id());
            }
            if (choice.free()) {
                free.add(choice.parameter());
            } else {
                fixed.put(choice.declared().id(), choice.value());
            }
        }
        free.sort(null);
        List<RegionTemplates> regions = prediction.templates();
        Pulls pulls = Pulls.of(free, Correlation.matrix(correlations, free));
        Model model = new Model(regions, List.copyOf(free), fixed, discrepancy.term(), pulls);
        return new PoissonLikelihood(
                List.copyOf(free),
                free.stream().mapToDouble(Parameter::initial).toArray(),
                model,
                observed(regions, free),
                new Toys(model, regions, pulls));
    }

    private static Optional<Dataset> observed(List<RegionTemplates> regions, List<Parameter> free) {
        int bins = regions.stream().mapToInt(RegionTemplates::bins).sum();
        double[] counts = new double[bins];
        int offset = 0;
        boolean complete = true;
        for (RegionTemplates region : regions) {
            Optional<double[]> seen = region.region().observed();
            if (seen.isPresent()) {
                if (seen.get().length != region.bins()) {
                    throw new IllegalArgumentException(
                            "the region " + region.region().id() + " has observed " + seen.get().length
                                    + " bins, but its response has " + region.bins());
                }
                System.arraycopy(seen.get(), 0, counts, offset, region.bins());
            }
            complete &= seen.isPresent();
            offset += region.bins();
        }
        double[] centres = free.stream()
                .mapToDouble(parameter -> parameter.constraint() instanceof Constraint.Gaussian gaussian
                        ? gaussian.mean()
                        : parameter.initial())
                .toArray();
        return complete ? Optional.of(new Dataset(counts, centres)) : Optional.empty();
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public Optional<Dataset> observed() {
        return observed;
    }

    @Override
    public Dataset asimov(double[] truth) {
        return new Dataset(model.expected(truth), truth);
    }

    @Override
    public Dataset toy(double[] truth, RandomGenerator random) {
        return toys.draw(truth, random);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A bin with an infinite value adds the slope 2 and no curvature, as an empty bin does.
     */
    @Override
    public Derivatives derivatives(Dataset data, double[] point) {
        return model.of(data, point, new boolean[point.length]).derivatives(point);
    }

    @Override
    public double value(Dataset data, double[] point) {
        return model.of(data, point, new boolean[point.length]).value(point);
    }

    @Override
    public double[] expected(double[] point) {
        return model.expected(point);
    }

    /**
     * {@inheritDoc}
     *
     * <p>By a damped Newton method with bounds, see {@link Minimum}.
     */
    @Override
    public Fit fit(Dataset data, double[] start, boolean[] held) {
        return model.fit(data, start, held);
    }
}
