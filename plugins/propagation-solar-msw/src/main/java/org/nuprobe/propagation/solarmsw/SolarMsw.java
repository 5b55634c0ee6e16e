package org.nuprobe.propagation.solarmsw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.oscillation.MatterPotential;
import org.nuprobe.toolkit.oscillation.OscillationParameters;

/**
 * The way out of the Sun and to the detector: adiabatic conversion of three flavours, averaged over where each component is
 * born, and at night the way through the Earth. Neglected is the matter effect on the third mass state, below 0.002 in P_ee.
 *
 * @param production where each component is born
 * @param epsilons non-standard interactions with the matter of the Sun and the Earth
 * @param shadow the Earth, if some of the time is night
 */
record SolarMsw(ProductionTable production, Epsilons epsilons, Optional<Shadow> shadow) implements Propagation {
    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(OscillationParameters.SOLAR);
        parameters.addAll(epsilons.parameters());
        return parameters;
    }

    @Override
    public Flux propagate(Flux produced, Point shape) {
        Oscillations oscillations = Oscillations.at(shape);
        MatterPotential potential = MatterPotential.of(epsilons, shape);
        double highest = produced.components().stream()
                .mapToDouble(component -> component.spectrum().support().high())
                .max()
                .orElse(0);
        Map<Helicity, FirstState> arriving = new EnumMap<>(Helicity.class);
        List<Flux.Component> components = new ArrayList<>();
        for (Flux.Component component : produced.components()) {
            Helicity helicity = component.helicity();
            FirstState first = arriving.computeIfAbsent(
                    helicity,
                    key -> shadow.map(earth -> earth.firstState(oscillations, potential, key, highest))
                            .orElseGet(() -> FirstState.byDay(oscillations)));
            components.add(arriving(component, oscillations, potential, first));
        }
        return new Flux(components);
    }

    private Flux.Component arriving(
            Flux.Component component, Oscillations oscillations, MatterPotential potential, FirstState first) {
        FlavourState start =
                component.state().apply(component.spectrum().support().high());
        if (!start.equals(FlavourState.pure(Flavour.ELECTRON))) {
            throw new IllegalArgumentException("solar-msw starts from pure electron flavour, which the component "
                    + component.name() + " is not: apply it to a source in the Sun, and only once");
        }
        TwoLevelBasis basis = new TwoLevelBasis(oscillations, component.helicity());
        SolarConversion sun = new SolarConversion(oscillations, basis, production.of(component.name()), potential);
        return component.withState(new ArrivingStates(basis, sun, first));
    }
}
