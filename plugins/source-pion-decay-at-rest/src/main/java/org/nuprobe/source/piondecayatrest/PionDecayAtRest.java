package org.nuprobe.source.piondecayatrest;

import java.util.List;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.spectrum.Spectra;

/**
 * Protons on a target whose positive pions stop and decay: as many nu_mu as nu_e and anti-nu_mu, in all directions.
 *
 * <pre>Phi_a(E) = (protons per time) f/(4 pi L^2) dN_a/dE,   f neutrinos of each kind per proton</pre>
 *
 * <p>Negative pions are captured by nuclei; what decays in flight, and kaons, make less than a per cent and are left out.
 * COHERENT, Phys. Rev. D 106 (2022) 032003.
 *
 * @param flux the neutrinos of each kind per area and time
 * @param normalisation of the flux, common to the three
 * @param beam when the protons hit the target
 */
record PionDecayAtRest(double flux, Parameter normalisation, BeamPulse beam) implements Source {
    @Override
    public List<Parameter> parameters() {
        return List.of(normalisation, beam.time());
    }

    @Override
    public Flux flux(Point shape) {
        Pulse pulse = beam.at(shape.get(beam.time()));
        ArrivalTime prompt = new ArrivalTime(pulse, false);
        ArrivalTime delayed = new ArrivalTime(pulse, true);
        return new Flux(List.of(
                component("numu", Helicity.NEUTRINO, Flavour.MUON, DecaySpectra.muonNeutrino(), prompt),
                component("nue", Helicity.NEUTRINO, Flavour.ELECTRON, DecaySpectra.electronNeutrino(), delayed),
                component("numubar", Helicity.ANTINEUTRINO, Flavour.MUON, DecaySpectra.muonAntineutrino(), delayed)));
    }

    private Flux.Component component(
            String name, Helicity helicity, Flavour flavour, Spectrum spectrum, ArrivalTime time) {
        FlavourState state = FlavourState.pure(flavour);
        return new Flux.Component(
                name, helicity, Spectra.scaled(spectrum, flux), Monomial.of(normalisation), energy -> state, time);
    }
}
