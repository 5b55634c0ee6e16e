package org.nuprobe.source.solar;

import java.util.Locale;
import java.util.Optional;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.Breakpoints;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Units.MEV;

/**
 * The allowed decays with a positron in the Sun, whose neutrino spectrum is phase space times the Fermi function:
 *
 * <pre>dN/dE ~ E^2 W p F(-Z, W),   W = (E_max - E)/m_e + 1,   p = sqrt(W^2 - 1),   0 < E < E_max.</pre>
 *
 * <p>Endpoints: J. N. Bahcall, Phys. Rev. C 56 (1997) 3391 (pp, with the thermal energy of the protons, and hep); J. N.
 * Bahcall, R. K. Ulrich, Rev. Mod. Phys. 60 (1988) 297 (the others).
 */
enum AllowedDecay {
    /** p + p to deuteron. */
    PP(1, 0.42341),
    /** 3He + p to 4He. */
    HEP(2, 18.784),
    /** 13N to 13C. */
    N13(6, 1.199),
    /** 15O to 15N. */
    O15(7, 1.732),
    /** 17F to 17O. */
    F17(8, 1.740);

    /**
     * Enough halvings of the distance to the endpoint, where the spectrum begins like a root: the piece after the last one
     * holds less than 1e-7 of the neutrinos.
     */
    private static final int HALVINGS = 16;

    private final int daughterCharge;
    private final double endpoint;

    AllowedDecay(int daughterCharge, double endpointInMev) {
        this.daughterCharge = daughterCharge;
        this.endpoint = endpointInMev * MEV;
    }

    /** The decay behind a component such as {@code n13}, if it is one of these. */
    static Optional<AllowedDecay> of(String component) {
        for (AllowedDecay decay : values()) {
            if (decay.component().equals(component)) {
                return Optional.of(decay);
            }
        }
        return Optional.empty();
    }

    /** The name of the component. */
    String component() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The energies that the neutrino may have, from 0 to E_max. */
    Interval energies() {
        return new Interval(0, endpoint);
    }

    /** The computed spectrum, of unit area. */
    Spectrum spectrum() {
        FermiFunction fermi = FermiFunction.ofPositrons(daughterCharge);
        double[] kinks = Breakpoints.halvingTowardsHighEnd(energies(), HALVINGS);
        return Spectra.normalised(FunctionSpectrum.of(energies(), energy -> phaseSpace(energy, fermi), kinks));
    }

    private double phaseSpace(double energy, FermiFunction fermi) {
        double kinetic = (endpoint - energy) / ELECTRON_MASS;
        double total = kinetic + 1;
        double momentum = Math.sqrt(kinetic * (kinetic + 2));
        double fraction = energy / endpoint;
        return fraction * fraction * total * momentum * fermi.at(momentum, total);
    }
}
