package org.nuprobe.source.tabulated;

import io.avaje.spi.ServiceProvider;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flux.Normalisations;
import org.nuprobe.toolkit.flux.Species;
import org.nuprobe.toolkit.spectrum.Spectra;

/** Registers the source {@code tabulated}. */
@ServiceProvider
public final class TabulatedPlugin implements Plugin {
    private static final String TABLE = "table";
    private static final String INTERPOLATION = "interpolation";
    private static final String LINES = "lines";
    private static final String SCALE = "scale";
    private static final String UNCERTAINTY = "uncertainty";
    private static final String PARAMETER = "parameter";

    /** One for all that name the same parameter: only equal definitions are shared. */
    private static final String SHARED = "normalisation that a tabulated flux names";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.SOURCE, "tabulated", description(), TabulatedPlugin::create);
    }

    private static TabulatedSource create(Context context) {
        Settings settings = context.settings();
        double scale = settings.quantity(SCALE, Dimension.NUMBER, 1);
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw settings.invalid(SCALE, "fluxes are multiplied by a positive number, as in \"1.2\"");
        }
        Optional<Parameter> normalisation = normalisation(settings);
        Monomial coefficient = normalisation.map(Monomial::of).orElse(Monomial.ONE);
        Map<Species, Spectrum> spectra = spectra(context);
        return new TabulatedSource(
                normalisation.stream().toList(),
                new Flux(spectra.entrySet().stream()
                        .map(entry -> entry.getKey().component(Spectra.scaled(entry.getValue(), scale), coefficient))
                        .toList()));
    }

    private static Map<Species, Spectrum> spectra(Context context) {
        Settings settings = context.settings();
        if (!settings.has(TABLE) && !settings.has(LINES)) {
            throw settings.invalid(
                    TABLE, "the path of a table of fluxes is wanted here, or that of a table of lines under " + LINES);
        }
        Map<Species, Spectrum> spectra = new EnumMap<>(Species.class);
        if (settings.has(TABLE)) {
            Interpolated interpolated = settings.choice(INTERPOLATION, Interpolated.LINEAR);
            spectra.putAll(FluxTable.read(context.data().table(settings.text(TABLE)), interpolated));
        }
        if (settings.has(LINES)) {
            LineTable.read(context.data().table(settings.text(LINES)))
                    .forEach((species, lines) ->
                            spectra.merge(species, lines, (continuum, more) -> Spectra.sum(List.of(continuum, more))));
        }
        return spectra;
    }

    private static Optional<Parameter> normalisation(Settings settings) {
        if (!settings.has(UNCERTAINTY)) {
            if (settings.has(PARAMETER)) {
                throw settings.invalid(
                        PARAMETER, "it names a normalisation that " + UNCERTAINTY + " makes, which is missing");
            }
            return Optional.empty();
        }
        String description = settings.has(PARAMETER)
                ? SHARED
                : "flux relative to the table " + settings.text(settings.has(TABLE) ? TABLE : LINES, "");
        String id = settings.text(PARAMETER, "tabulated_flux");
        try {
            return Optional.of(Normalisations.of(settings, UNCERTAINTY, 1, id, description));
        } catch (IllegalArgumentException e) {
            throw settings.invalid(PARAMETER, e.getMessage());
        }
    }

    private static Description description() {
        return Description.of(
                        "A flux from a CSV table: energies, and one column for each kind of neutrino that there is.")
                .formula("energy [MeV],nue [1/(cm^2 s MeV)],numubar [1/(cm^2 s MeV)]     the header of the table")
                .formula(
                        "species,energy [MeV],flux [1/(cm^2 s)]                         the header of a table of lines")
                .formula("nothing below the first and above the last energy")
                .setting(
                        TABLE,
                        "path of a table",
                        "none",
                        "energy and any of " + FluxTable.SPECIES + "; beside the analysis file or in the data folder")
                .setting(
                        INTERPOLATION,
                        "linear | log-log | histogram",
                        "linear",
                        "what holds between the rows; a histogram has the columns energy_low and energy_high")
                .setting(LINES, "path of a table", "none", "monochromatic neutrinos: species, energy and flux")
                .setting(
                        SCALE,
                        "number",
                        "1",
                        "factor for all fluxes, such as the power of a reactor in units of the table's")
                .setting(
                        UNCERTAINTY,
                        "number",
                        "none",
                        "relative uncertainty of all fluxes together, a normalisation with a Gaussian constraint")
                .setting(
                        PARAMETER,
                        "parameter id",
                        "tabulated_flux",
                        "id of that normalisation; sources that name the same share it");
    }
}
