package org.nuprobe.spi.flux;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.nuprobe.spi.parameter.Monomial;

/**
 * The neutrinos of a source: a list of components with different names, such as {@code pp} and {@code b8}.
 *
 * @param components the components, in the order in which tables list them
 */
public record Flux(List<Component> components) {
    public Flux {
        components = List.copyOf(components);
        Set<String> names = new HashSet<>();
        for (Component component : components) {
            if (!names.add(component.name())) {
                throw new IllegalArgumentException("two components of one flux are called " + component.name());
            }
        }
    }

    /**
     * One kind of neutrinos from a source.
     *
     * @param name lower-case, as in {@code --component b8}
     * @param helicity neutrinos or antineutrinos
     * @param spectrum per area, time and energy, at the initial value of every normalisation
     * @param coefficient the normalisation, {@link Monomial#ONE} when it is fixed
     * @param state the flavour at the detector by energy, continuous between the breakpoints of the spectrum
     * @param time when they arrive, {@link TimeProfile#STEADY} for a source without pulses
     */
    public record Component(
            String name,
            Helicity helicity,
            Spectrum spectrum,
            Monomial coefficient,
            DoubleFunction<FlavourState> state,
            TimeProfile time) {
        /** The same neutrinos with another flavour. */
        public Component withState(DoubleFunction<FlavourState> other) {
            return new Component(name, helicity, spectrum, coefficient, other, time);
        }
    }
}
