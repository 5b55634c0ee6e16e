package org.nuprobe.source.tabulated;

import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.toolkit.interpolation.Interpolation;
import org.nuprobe.toolkit.spectrum.HistogramSpectrum;
import org.nuprobe.toolkit.spectrum.TabulatedSpectrum;

import static java.util.Arrays.copyOfRange;

/** What holds between the rows of a table of fluxes; in lower case with a hyphen the value of the setting. */
enum Interpolated {
    /** Straight lines. */
    LINEAR {
        @Override
        Spectrum spectrum(Energies energies, double[] flux) {
            return TabulatedSpectrum.of(energies.points(), flux, Interpolation.LINEAR);
        }
    },
    /** Power laws; rows of zeros before the first and after the last flux end the spectrum there. */
    LOG_LOG {
        @Override
        Spectrum spectrum(Energies energies, double[] flux) {
            int first = 0;
            while (flux[first] == 0) {
                first++;
            }
            int last = flux.length;
            while (flux[last - 1] == 0) {
                last--;
            }
            double[] points = copyOfRange(energies.points(), first, last);
            return TabulatedSpectrum.of(points, copyOfRange(flux, first, last), Interpolation.POWER_LAW);
        }
    },
    /** Constant in each bin. */
    HISTOGRAM {
        @Override
        Spectrum spectrum(Energies energies, double[] flux) {
            return HistogramSpectrum.of(energies.points(), flux);
        }
    };

    /** The spectrum of a column whose numbers were checked; not all are zero. */
    abstract Spectrum spectrum(Energies energies, double[] flux);
}
