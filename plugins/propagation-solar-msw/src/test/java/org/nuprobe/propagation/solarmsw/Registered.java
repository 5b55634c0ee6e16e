package org.nuprobe.propagation.solarmsw;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.oscillation.MatterPotential;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;
import org.nuprobe.toolkit.spectrum.LineSpectrum;

/** The propagation as an analysis gets it, and what it is made of. */
final class Registered {
    private Registered() {}

    /** With the shipped table of where neutrinos are born. */
    static Propagation msw() {
        return TestBench.component(Kind.PROPAGATION, "solar-msw", "{}");
    }

    /** The arriving flavour of a component with the shipped table; parameters that are not given have their initial value. */
    static DoubleFunction<FlavourState> state(String component, Helicity helicity, Map<String, Double> values) {
        Flux produced = new Flux(List.of(component(component, helicity, FlavourState.pure(Flavour.ELECTRON))));
        return msw().propagate(produced, point(values)).components().get(0).state();
    }

    static DoubleFunction<FlavourState> neutrinos(String component, Map<String, Double> values) {
        return state(component, Helicity.NEUTRINO, values);
    }

    /** The mixing at a point. */
    static Oscillations oscillations(Map<String, Double> values) {
        return Oscillations.at(point(values));
    }

    /** The conversion of neutrinos from a profile, without epsilons. */
    static SolarConversion conversion(Oscillations oscillations, ProductionProfile profile) {
        return new SolarConversion(
                oscillations, new TwoLevelBasis(oscillations, Helicity.NEUTRINO), profile, MatterPotential.STANDARD);
    }

    /** Where a component is born, by the shipped table. */
    static ProductionProfile profile(String component) {
        return ProductionTable.read(TestBench.table("solar/production-b16-gs98.csv"), new NeutronRatio(0.5, 0.2, 0.1))
                .of(component);
    }

    static Flux.Component component(String name, Helicity helicity, FlavourState start) {
        return new Flux.Component(
                name, helicity, LineSpectrum.of(Units.MEV, 1), Monomial.ONE, energy -> start, TimeProfile.STEADY);
    }

    /** A flat flux of electron neutrinos from where 8B decays, up to 16 MeV. */
    static Flux boron() {
        return new Flux(List.of(new Flux.Component(
                "b8",
                Helicity.NEUTRINO,
                FunctionSpectrum.of(new Interval(0, 16 * Units.MEV), energy -> 1 / Units.MEV),
                Monomial.ONE,
                energy -> FlavourState.pure(Flavour.ELECTRON),
                TimeProfile.STEADY)));
    }

    static Point point(Map<String, Double> values) {
        return (Parameter parameter) -> values.getOrDefault(parameter.id(), parameter.initial());
    }
}
