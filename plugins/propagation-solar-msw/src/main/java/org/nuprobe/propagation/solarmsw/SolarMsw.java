package org.nuprobe.propagation.solarmsw;

import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.oscillation.OscillationParameters;

/**
 * The way out of the Sun and to Earth: adiabatic conversion of three flavours, averaged over where each component is born.
 * Neglected are the matter effect on the third mass state, below 0.002 in P_ee, and that of the Earth at night.
 *
 * @param production where each component is born
 */
record SolarMsw(ProductionTable production) implements Propagation {
    @Override
    public List<Parameter> parameters() {
        return OscillationParameters.SOLAR;
    }

    @Override
    public Flux propagate(Flux produced, Point shape) {
        Oscillations oscillations = Oscillations.at(shape);
        return new Flux(produced.components().stream()
                .map(component -> arriving(component, oscillations))
                .toList());
    }

    private Flux.Component arriving(Flux.Component component, Oscillations oscillations) {
        FlavourState start =
                component.state().apply(component.spectrum().support().high());
        if (!start.equals(FlavourState.pure(Flavour.ELECTRON))) {
            throw new IllegalArgumentException("solar-msw starts from pure electron flavour, which the component "
                    + component.name() + " is not: apply it to a source in the Sun, and only once");
        }
        return component.withState(
                new ArrivingStates(oscillations, production.of(component.name()), component.helicity()));
    }
}
