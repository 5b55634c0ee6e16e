package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.moment.FluxMoments;
import org.nuprobe.engine.recoil.Material;
import org.nuprobe.engine.recoil.MomentsAt;
import org.nuprobe.engine.recoil.Rates;
import org.nuprobe.engine.recoil.Scattering;
import org.nuprobe.engine.recoil.Sink;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Units;

/** The rate by true recoil energy, before any detector. Safe to use from several threads. */
public final class RecoilSpectrum {
    /** A negative rate this small beside what was added up is rounding. */
    private static final double ROUNDING = 1e-12;

    private final FluxMoments flux;
    private final Material material;
    private final List<Parameter> parameters;

    private RecoilSpectrum(FluxMoments flux, Material material) {
        this.flux = flux;
        this.material = material;
        List<Parametrised> owners = new ArrayList<>(flux.owners());
        owners.addAll(material.owners());
        this.parameters = Declarations.union(owners);
    }

    /**
     * The spectrum of recoils in a target.
     *
     * @param source where the neutrinos come from
     * @param propagation what happens to their flavour, {@link Propagation#NONE} if nothing
     * @param target what they fall on
     * @param interactions what scatters; their amplitudes are added before they are squared
     * @param sees which scatterers are counted, such as {@code Nucleus.class::isInstance}
     * @throws IllegalArgumentException if two of them define one parameter differently
     */
    public static RecoilSpectrum of(
            Source source,
            Propagation propagation,
            Target target,
            List<Interaction> interactions,
            Predicate<Scatterer> sees) {
        return of(source, propagation, target, interactions, sees, new Fluxes());
    }

    /**
     * The spectrum of recoils in a target, one of several that share fluxes.
     *
     * @param source where the neutrinos come from
     * @param propagation what happens to their flavour, {@link Propagation#NONE} if nothing
     * @param target what they fall on
     * @param interactions what scatters; their amplitudes are added before they are squared
     * @param sees which scatterers are counted, such as {@code Nucleus.class::isInstance}
     * @param fluxes what this and other predictions integrate only once
     * @throws IllegalArgumentException if two of them define one parameter differently
     */
    public static RecoilSpectrum of(
            Source source,
            Propagation propagation,
            Target target,
            List<Interaction> interactions,
            Predicate<Scatterer> sees,
            Fluxes fluxes) {
        return new RecoilSpectrum(fluxes.of(source, propagation), new Material(target, interactions, sees));
    }

    /**
     * Asks target and interactions for their terms at the initial values, and computes nothing.
     *
     * @throws IllegalArgumentException if an interaction cannot deal with a nucleus or an atom of the target
     */
    public void rehearse() {
        material.scatterings(Point.INITIAL);
    }

    /** Every declared parameter, sorted by id. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Events per target mass, time and recoil energy, by name of the flux component.
     *
     * @param recoils true recoil energies T, positive, natural units; fastest when they rise
     * @param point answers for every one of {@link #parameters()}
     * @return one array a component, as long as {@code recoils}, in the order of the flux
     * @throws IllegalStateException if a component misbehaves: a rate below zero, infinite or no number, or a read of a
     *     parameter that it did not declare
     */
    public Map<String, double[]> rates(double[] recoils, Point point) {
        for (double recoil : recoils) {
            if (!(recoil > 0) || Double.isInfinite(recoil)) {
                throw new IllegalArgumentException(
                        "a recoil energy must be positive, not " + recoil / Units.KEV + " keV");
            }
        }
        List<ComponentMoments> components = flux.at(point);
        Map<String, double[]> total = new LinkedHashMap<>();
        components.forEach(moments -> total.put(moments.component().name(), new double[recoils.length]));
        for (Scattering scattering : material.scatterings(point)) {
            MomentsAt at =
                    new MomentsAt(components, recoils, scattering.scatterer().mass());
            Rates rates = new Rates(scattering, at);
            for (int c = 0; c < components.size(); c++) {
                Summed sum = new Summed(point, new double[recoils.length]);
                rates.addTo(c, sum);
                double[] sink = total.get(components.get(c).component().name());
                for (int k = 0; k < recoils.length; k++) {
                    if (!(sum.rates[k] >= 0)) {
                        sum.rates[k] =
                                roundedUp(sum.rates[k], recoils[k], c, k, rates, scattering, point, recoils.length);
                    }
                    sink[k] += sum.rates[k];
                }
            }
        }
        return total;
    }

    /** Zero for a rate that is negative by rounding; an error otherwise. */
    private static double roundedUp(
            double rate,
            double recoil,
            int component,
            int index,
            Rates rates,
            Scattering scattering,
            Point point,
            int size) {
        Summed sizes = new Summed(point, new double[size]);
        rates.addSizesTo(component, sizes);
        if (rate >= -ROUNDING * sizes.rates[index]) {
            return 0;
        }
        throw new IllegalStateException("the rate of " + String.join(", ", scattering.owners()) + " on "
                + scattering.scatterer().name() + " is " + rate + " (natural units) at a recoil of "
                + recoil / Units.KEV
                + " keV; a rate cannot be below zero");
    }

    /** All couplings at their values, in one sum. */
    private record Summed(Point point, double[] rates) implements Sink {
        @Override
        public double scale(Monomial scattering, Monomial component) {
            return scattering.value(point) * component.value(point);
        }

        @Override
        public double[] target(Monomial scattering, Monomial component) {
            return rates;
        }
    }
}
