package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.moment.FluxMoments;
import org.nuprobe.engine.moment.Weights;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

/**
 * The neutrinos that arrive, by energy: {@code Phi(E) rho_aa(E)} of one flavour a, or {@code Phi(E) Tr rho(E)} of all active ones.
 * Safe to use from several threads.
 */
public final class FluxSpectrum {
    /** How close to an energy its sides are, relative to it. */
    private static final double CLOSE = 1e-9;

    /** A continuum that differs by more than this, relative to its larger side, jumps. */
    private static final double JUMP = 1e-6;

    private final FluxMoments moments;
    private final Optional<Flavour> flavour;
    private final List<Parameter> parameters;

    private FluxSpectrum(FluxMoments moments, Optional<Flavour> flavour) {
        this.moments = moments;
        this.flavour = flavour;
        this.parameters = Declarations.union(moments.owners());
    }

    /**
     * The flux of a source behind a propagation.
     *
     * @param flavour the flavour that is counted; all active ones together when empty
     * @param fluxes what this and other predictions integrate only once
     * @throws IllegalArgumentException if both define one parameter differently
     */
    public static FluxSpectrum of(Source source, Propagation propagation, Optional<Flavour> flavour, Fluxes fluxes) {
        return new FluxSpectrum(fluxes.of(source, propagation), flavour);
    }

    /** Every declared parameter, sorted by id. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * The continuum in neutrinos per area, time and energy, by name of the flux component; where it jumps, its upper side.
     *
     * @param energies positive, natural units
     * @param point answers for every one of {@link #parameters()}
     * @throws IllegalStateException if a component misbehaves: a flux below zero, infinite or no number
     */
    public Map<String, double[]> densities(double[] energies, Point point) {
        Map<String, double[]> densities = new LinkedHashMap<>();
        for (Flux.Component component : components(point)) {
            double[] breakpoints = component.spectrum().breakpoints();
            double scale = component.coefficient().value(point);
            double[] values = new double[energies.length];
            for (int k = 0; k < energies.length; k++) {
                boolean bend = Arrays.binarySearch(breakpoints, energies[k]) >= 0;
                values[k] = scale * density(component, bend ? energies[k] * (1 + CLOSE) : energies[k]);
            }
            densities.put(component.name(), values);
        }
        return densities;
    }

    /** The lines in neutrinos per area and time, by name of the flux component; an empty list for one without. */
    public Map<String, List<Line>> lines(Point point) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (Flux.Component component : components(point)) {
            double scale = component.coefficient().value(point);
            lines.put(
                    component.name(),
                    component.spectrum().lines().stream()
                            .map(line -> new Line(
                                    line.energy(), scale * line.content() * fraction(component, line.energy())))
                            .toList());
        }
        return lines;
    }

    /** The neutrinos per area and time in a window of energy, continuum and lines, both ends included. */
    public Map<String, Double> between(Interval window, Point point) {
        Map<String, Double> sums = new LinkedHashMap<>();
        int element = flavour.map(Flavour::ordinal).orElse(Weights.TRACE);
        for (ComponentMoments each : moments.at(point)) {
            double[] ends = {window.low(), Math.nextUp(window.high())};
            double[] above = each.moments(each.locate(ends), element)[0];
            double scale = each.component().coefficient().value(point);
            sums.put(each.component().name(), scale * Math.max(0, above[0] - above[1]));
        }
        return sums;
    }

    /** The energies at which the continuum of a component begins, ends or jumps; rising. */
    public double[] edges(Point point) {
        Set<Double> edges = new TreeSet<>();
        for (Flux.Component component : components(point)) {
            Spectrum spectrum = component.spectrum();
            Interval support = spectrum.support();
            if (support.width() > 0) {
                edges.addAll(List.of(support.low(), support.high()));
                Arrays.stream(spectrum.breakpoints())
                        .filter(energy -> energy > 0 && jumps(spectrum, energy))
                        .forEach(edges::add);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean jumps(Spectrum spectrum, double energy) {
        double below = spectrum.density(energy * (1 - CLOSE));
        double above = spectrum.density(energy * (1 + CLOSE));
        return Math.abs(above - below) > JUMP * Math.max(above, below);
    }

    private List<Flux.Component> components(Point point) {
        List<Flux.Component> components = new ArrayList<>();
        moments.at(point).forEach(each -> components.add(each.component()));
        return components;
    }

    private double density(Flux.Component component, double energy) {
        double density = component.spectrum().density(energy);
        if (density == 0) {
            return 0;
        }
        double value = density * fraction(component, energy);
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalStateException("the flux component " + component.name() + " is " + value
                    + " (natural units) at " + energy / Units.MEV + " MeV; a flux cannot be below zero");
        }
        return value;
    }

    /** The part of the neutrinos that is counted; rounding may leave a probability just below zero. */
    private double fraction(Flux.Component component, double energy) {
        FlavourState state = component.state().apply(energy);
        return Math.max(0, flavour.map(state::probability).orElseGet(state::trace));
    }
}
