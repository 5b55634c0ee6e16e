package org.nuprobe.source.geoneutrinos;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * Electron antineutrinos from radioactivity in the Earth, steady, each element with a normalisation of its own.
 *
 * @param parameters the normalisations, one a component
 * @param flux one component an element
 */
record Geoneutrinos(List<Parameter> parameters, Flux flux) implements Source {
    private static final FlavourState ELECTRON = FlavourState.pure(Flavour.ELECTRON);

    Geoneutrinos {
        parameters = List.copyOf(parameters);
    }

    /**
     * One element.
     *
     * @param emitter which
     * @param spectrum per area, time and energy
     * @param normalisation its parameter
     */
    record Part(Emitter emitter, Spectrum spectrum, Parameter normalisation) {
        Flux.Component component() {
            return new Flux.Component(
                    emitter.word(),
                    Helicity.ANTINEUTRINO,
                    spectrum,
                    Monomial.of(normalisation),
                    energy -> ELECTRON,
                    TimeProfile.STEADY);
        }
    }

    static Geoneutrinos of(List<Part> parts) {
        List<Parameter> parameters = new ArrayList<>();
        List<Flux.Component> components = new ArrayList<>();
        for (Part part : parts) {
            parameters.add(part.normalisation());
            components.add(part.component());
        }
        return new Geoneutrinos(parameters, new Flux(components));
    }

    @Override
    public Flux flux(Point shape) {
        return flux;
    }
}
