package org.nuprobe.source.piondecayatrest;

import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;
import org.nuprobe.toolkit.spectrum.LineSpectrum;

import static org.nuprobe.spi.unit.Constants.CHARGED_PION_MASS;
import static org.nuprobe.spi.unit.Constants.MUON_MASS;

/**
 * The neutrinos of one decay of pi+ at rest and of the mu+ that it leaves, each spectrum of unit area.
 *
 * <pre>nu_mu      line at (m_pi^2 - m_mu^2)/(2 m_pi) = 29.792 MeV
 *nu_e       dN/dE = (192/m_mu) x^2 (1/2 - x),   x = E/m_mu,   0 &lt; x &lt; 1/2
 *anti-nu_mu dN/dE = ( 64/m_mu) x^2 (3/4 - x)</pre>
 *
 * <p>A pion at rest prefers no direction, so neither do its muons and their neutrinos; the mass of the positron is left out.
 * Of the two continua that of nu_e is the softer one: it vanishes at the endpoint m_mu/2, where that of anti-nu_mu is largest.
 * COHERENT, Science 357 (2017) 1123, supplement.
 */
final class DecaySpectra {
    /** The energy of nu_mu from pi+ -> mu+ nu_mu. */
    static final double LINE =
            (CHARGED_PION_MASS * CHARGED_PION_MASS - MUON_MASS * MUON_MASS) / (2 * CHARGED_PION_MASS);

    private static final Interval MUON_DECAY = new Interval(0, MUON_MASS / 2);

    private DecaySpectra() {}

    /** nu_mu of the pion. */
    static Spectrum muonNeutrino() {
        return LineSpectrum.of(LINE, 1);
    }

    /** nu_e of the muon. */
    static Spectrum electronNeutrino() {
        return FunctionSpectrum.of(MUON_DECAY, energy -> {
            double x = energy / MUON_MASS;
            return 192 / MUON_MASS * x * x * (0.5 - x);
        });
    }

    /** anti-nu_mu of the muon. */
    static Spectrum muonAntineutrino() {
        return FunctionSpectrum.of(MUON_DECAY, energy -> {
            double x = energy / MUON_MASS;
            return 64 / MUON_MASS * x * x * (0.75 - x);
        });
    }
}
