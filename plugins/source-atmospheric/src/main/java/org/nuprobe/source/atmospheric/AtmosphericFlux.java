package org.nuprobe.source.atmospheric;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flux.Species;
import org.nuprobe.toolkit.interpolation.Interpolation;
import org.nuprobe.toolkit.spectrum.Spectra;
import org.nuprobe.toolkit.spectrum.TabulatedSpectrum;

/**
 * The flux of atmospheric neutrinos by species, integrated over directions, before oscillations: a power law from row to row
 * of the table, nothing outside (G. Battistoni et al., Astropart. Phys. 23 (2005) 526, for Gran Sasso).
 *
 * @param spectra one for each of {@link #SPECIES}
 */
record AtmosphericFlux(Map<Species, Spectrum> spectra) {
    static final String TABLE = "atmospheric/fluka-gran-sasso.csv";

    /** What cosmic rays make in the atmosphere; tau neutrinos come only from oscillations. */
    static final List<Species> SPECIES = List.of(Species.NUE, Species.NUEBAR, Species.NUMU, Species.NUMUBAR);

    AtmosphericFlux {
        spectra = Collections.unmodifiableMap(new EnumMap<>(spectra));
    }

    static AtmosphericFlux read(Data data) {
        DataTable table = data.table(TABLE);
        Map<Species, Spectrum> spectra = new EnumMap<>(Species.class);
        for (Species species : SPECIES) {
            spectra.put(
                    species,
                    TabulatedSpectrum.read(table, species.word(), Dimension.FLUX_PER_ENERGY, Interpolation.POWER_LAW));
        }
        return new AtmosphericFlux(spectra);
    }

    /** All species together, per area and time. */
    double total() {
        return spectra.values().stream().mapToDouble(Spectra::total).sum();
    }

    /** The same shape and mixture of species with another total. */
    AtmosphericFlux withTotal(double total) {
        double factor = total / total();
        Map<Species, Spectrum> scaled = new EnumMap<>(Species.class);
        spectra.forEach((species, spectrum) -> scaled.put(species, Spectra.scaled(spectrum, factor)));
        return new AtmosphericFlux(scaled);
    }
}
