package org.nuprobe.source.supernovabackground;

import java.util.List;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.flux.Species;
import org.nuprobe.toolkit.spectrum.Spectra;

/**
 * Neutrinos of all core collapses, as emitted: nue, nuebar, and the four species of muon and tau flavour, which share a
 * temperature and come as two components: nux (two species of neutrinos, half muon and half tau) and nuxbar (antineutrinos).
 *
 * @param history when the collapses were
 * @param normalisation dsnb_flux
 * @param nue temperature of electron neutrinos
 * @param nuebar temperature of electron antineutrinos
 * @param nux temperature of the others
 */
record SupernovaBackground(
        CollapseHistory history, Parameter normalisation, Parameter nue, Parameter nuebar, Parameter nux)
        implements Source {
    private static final FlavourState MUON_AND_TAU = FlavourState.diagonal(0, 0.5, 0.5);

    /** Muon and tau flavour: so many species of neutrinos, and of antineutrinos, stand in one component. */
    private static final double TOGETHER = 2;

    @Override
    public List<Parameter> parameters() {
        return List.of(normalisation, nue, nuebar, nux);
    }

    @Override
    public Flux flux(Point shape) {
        Monomial coefficient = Monomial.of(normalisation);
        Spectrum others = Spectra.scaled(history.spectrum(shape.get(nux)), TOGETHER);
        return new Flux(List.of(
                Species.NUE.component(history.spectrum(shape.get(nue)), coefficient),
                Species.NUEBAR.component(history.spectrum(shape.get(nuebar)), coefficient),
                component("nux", Helicity.NEUTRINO, others, coefficient),
                component("nuxbar", Helicity.ANTINEUTRINO, others, coefficient)));
    }

    private static Flux.Component component(String name, Helicity helicity, Spectrum spectrum, Monomial coefficient) {
        return new Flux.Component(name, helicity, spectrum, coefficient, energy -> MUON_AND_TAU, TimeProfile.STEADY);
    }
}
