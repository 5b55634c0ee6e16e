package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.engine.moment.FluxMoments;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.engine.region.Template;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/**
 * What experiments expect to count under the sum of some interactions, at any point of the parameters.
 *
 * <p>At fixed SHAPE parameters the counts are a polynomial in the COEFFICIENT parameters, {@code N = sum_m m(couplings) v_m}; the
 * templates v_m are remembered for the SHAPE values that were asked for last. Safe to use from several threads.
 */
public final class Prediction {
    private final List<RegionTemplates> regions;
    private final List<Parameter> parameters;

    private Prediction(List<RegionTemplates> regions, List<Parameter> parameters) {
        this.regions = regions;
        this.parameters = parameters;
    }

    /**
     * The prediction for all regions of some experiments.
     *
     * @param experiments the experiments; region ids must differ
     * @param interactions what scatters; their amplitudes are added before they are squared
     * @throws IllegalArgumentException if two components define one parameter differently or two regions share an id
     */
    public static Prediction of(List<Experiment> experiments, List<Interaction> interactions) {
        return of(experiments, interactions, new Fluxes());
    }

    /**
     * The prediction for all regions of some experiments, one of several that share fluxes.
     *
     * @param experiments the experiments; region ids must differ
     * @param interactions what scatters; their amplitudes are added before they are squared
     * @param fluxes what this and other predictions integrate only once
     * @throws IllegalArgumentException if two components define one parameter differently or two regions share an id
     */
    public static Prediction of(List<Experiment> experiments, List<Interaction> interactions, Fluxes fluxes) {
        List<RegionTemplates> regions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Experiment experiment : experiments) {
            for (Region region : experiment.regions()) {
                if (!ids.add(region.id())) {
                    throw new IllegalArgumentException(
                            "two regions are called " + region.id() + ": give one of them another id");
                }
                FluxMoments flux = fluxes.of(region.source(), region.propagation());
                regions.add(new RegionTemplates(experiment, region, flux, interactions));
            }
        }
        List<Parametrised> owners = new ArrayList<>(experiments);
        regions.forEach(region -> owners.addAll(region.owners()));
        return new Prediction(List.copyOf(regions), Declarations.union(owners));
    }

    /**
     * Asks every target and interaction for its terms at the initial values, and computes nothing.
     *
     * @throws IllegalArgumentException if an interaction cannot deal with a nucleus or an atom of a target
     */
    public void rehearse() {
        regions.forEach(RegionTemplates::rehearse);
    }

    /** Every declared parameter, sorted by id. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The regions, in the order of the experiments. */
    public List<Region> regions() {
        return regions.stream().map(RegionTemplates::region).toList();
    }

    /**
     * The expected counts of each region.
     *
     * @param point answers for every one of {@link #parameters()}
     * @throws IllegalArgumentException if a rate diverges like 1/T in a response without threshold
     * @throws IllegalStateException if a component misbehaves; the message says which and where
     */
    public List<RegionCounts> counts(Point point) {
        return regions.stream().map(region -> counts(region, point)).toList();
    }

    List<RegionTemplates> templates() {
        return regions;
    }

    private static RegionCounts counts(RegionTemplates region, Point point) {
        Map<String, double[]> signal = new LinkedHashMap<>();
        region.components(point).forEach(name -> signal.put(name, new double[region.bins()]));
        Map<String, double[]> backgrounds = new LinkedHashMap<>();
        region.region().backgrounds().forEach(sample -> backgrounds.put(sample.id(), new double[region.bins()]));
        add(region.signal(point), point, signal);
        add(region.backgrounds(), point, backgrounds);
        return new RegionCounts(region.region().id(), signal, backgrounds);
    }

    private static void add(List<Template> templates, Point point, Map<String, double[]> sums) {
        for (Template template : templates) {
            double factor = template.value(point);
            double[] sum = sums.get(template.origin());
            for (int bin = 0; bin < sum.length; bin++) {
                sum[bin] += factor * template.counts()[bin];
            }
        }
    }
}
