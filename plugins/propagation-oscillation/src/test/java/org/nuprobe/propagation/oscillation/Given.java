package org.nuprobe.propagation.oscillation;

import java.util.List;
import java.util.Map;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;

/** A flat flux of one flavour state, and what arrives of it. */
final class Given {
    private Given() {}

    static Propagation propagation(String id, String settings) {
        return TestBench.component(Kind.PROPAGATION, id, settings);
    }

    static FlavourState arrived(
            Propagation propagation, Map<String, Double> values, FlavourState start, Helicity helicity, double energy) {
        return propagation
                .propagate(flux(start, helicity, 0.1 * energy, 2 * energy), point(values))
                .components()
                .get(0)
                .state()
                .apply(energy);
    }

    static Flux flux(FlavourState start, Helicity helicity, double low, double high) {
        return new Flux(List.of(new Flux.Component(
                "any",
                helicity,
                FunctionSpectrum.of(new Interval(low, high), energy -> 1 / Units.MEV),
                Monomial.ONE,
                energy -> start,
                TimeProfile.STEADY)));
    }

    static Point point(Map<String, Double> values) {
        return parameter -> values.getOrDefault(parameter.id(), parameter.initial());
    }
}
