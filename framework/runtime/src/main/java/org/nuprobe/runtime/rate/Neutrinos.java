package org.nuprobe.runtime.rate;

import java.util.List;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Point;

/**
 * Neutrinos on their way.
 *
 * @param source where they come from
 * @param propagation what happens to their flavour on the way
 */
public record Neutrinos(Source source, Propagation propagation) {
    /** The names of their components, at the initial values of the parameters of the source. */
    public List<String> components() {
        return SelectedSource.components(source);
    }

    /** The largest energy that there is; 0 when there are no neutrinos. */
    public double largestEnergy(Point point) {
        double energy = 0;
        for (Flux.Component component : source.flux(point).components()) {
            energy = Math.max(energy, component.spectrum().support().high());
            for (Line line : component.spectrum().lines()) {
                energy = Math.max(energy, line.energy());
            }
        }
        return energy;
    }
}
