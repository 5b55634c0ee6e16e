package org.nuprobe.source.solar;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.spectrum.Spectra;

/**
 * The Sun as it makes neutrinos: electron flavour only, steady, each component with a normalisation that is 1 within the
 * uncertainty of the solar model, or free.
 *
 * @param parameters the normalisations, one a component
 * @param flux the components before oscillations
 */
record SolarSource(List<Parameter> parameters, Flux flux) implements Source {
    private static final FlavourState ELECTRON = FlavourState.pure(Flavour.ELECTRON);

    SolarSource {
        parameters = List.copyOf(parameters);
    }

    /**
     * The source of these components of a model.
     *
     * @param fluxes what the model predicts
     * @param model the model's name, for descriptions
     * @param knowledge what is known of each flux
     * @param shapes the spectra
     * @param modulation what all fluxes are multiplied by because of the distance to the Sun
     */
    static SolarSource of(
            List<SolarModel.Entry> fluxes, String model, Knowledge knowledge, SolarShapes shapes, double modulation) {
        List<Parameter> parameters = new ArrayList<>();
        List<Flux.Component> components = new ArrayList<>();
        for (SolarModel.Entry entry : fluxes) {
            String name = entry.component();
            Parameter normalisation = knowledge.normalisation(
                    "solar_flux_" + name, entry.uncertainty(), "solar " + name + " flux relative to " + model);
            parameters.add(normalisation);
            components.add(new Flux.Component(
                    name,
                    Helicity.NEUTRINO,
                    Spectra.scaled(shapes.of(name), entry.flux() * modulation),
                    Monomial.of(normalisation),
                    energy -> ELECTRON,
                    TimeProfile.STEADY));
        }
        return new SolarSource(parameters, new Flux(components));
    }

    @Override
    public Flux flux(Point shape) {
        return flux;
    }
}
