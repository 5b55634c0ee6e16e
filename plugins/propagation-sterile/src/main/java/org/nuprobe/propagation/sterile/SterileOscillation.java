package org.nuprobe.propagation.sterile;

import java.util.List;
import java.util.function.DoubleFunction;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.oscillation.Averaging;

/**
 * Oscillation into and through a light sterile neutrino at a baseline so short that only the phase {@code phi = dm2_41 L/2E}
 * counts and the other mass states keep step (J. Kopp et al., JHEP 05 (2013) 050).
 *
 * @param baseline from source to detector
 * @param averaging over what the phase is averaged: {@code <exp(i phi)> = exp(i phi - (sigma_E^2 + sigma_L^2) phi^2/2)}
 * @param averaged whether the phase is averaged out altogether, {@code <exp(i phi)> = 0}
 */
record SterileOscillation(double baseline, Averaging averaging, boolean averaged) implements Propagation {
    @Override
    public List<Parameter> parameters() {
        return FourthState.parameters();
    }

    @Override
    public Flux propagate(Flux produced, Point shape) {
        FourthState fourth = FourthState.at(shape);
        return new Flux(produced.components().stream()
                .map(component -> component.withState(arriving(component.state(), fourth)))
                .toList());
    }

    private DoubleFunction<FlavourState> arriving(DoubleFunction<FlavourState> start, FourthState fourth) {
        if (averaged) {
            return energy -> fourth.after(start.apply(energy), 0, 0);
        }
        double variance = averaging.energy() * averaging.energy() + averaging.length() * averaging.length();
        return energy -> {
            double phase = fourth.dm241() * baseline / (2 * energy);
            double left = Math.exp(-0.5 * variance * phase * phase);
            return fourth.after(start.apply(energy), left * Math.cos(phase), left * Math.sin(phase));
        };
    }
}
