package org.nuprobe.source.geoneutrinos;

import io.avaje.spi.ServiceProvider;
import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flux.Normalisations;
import org.nuprobe.toolkit.interpolation.Interpolation;
import org.nuprobe.toolkit.spectrum.Spectra;
import org.nuprobe.toolkit.spectrum.TabulatedSpectrum;

/** Registers the source {@code geoneutrinos}. */
@ServiceProvider
public final class GeoneutrinosPlugin implements Plugin {
    private static final String INTERPOLATION = "interpolation";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.SOURCE, "geoneutrinos", description(), GeoneutrinosPlugin::create);
    }

    private static Geoneutrinos create(Context context) {
        Settings settings = context.settings();
        List<Emitter> given = Arrays.stream(Emitter.values())
                .filter(emitter -> settings.has(emitter.word()))
                .toList();
        if (given.isEmpty()) {
            throw settings.invalid(
                    Emitter.URANIUM.word(),
                    "no shape of a spectrum is given: write uranium, thorium or potassium with the path of a table"
                            + " energy [MeV],density [1/MeV], as published for its decay chain; none is shipped");
        }
        return Geoneutrinos.of(
                given.stream().map(emitter -> part(context, emitter)).toList());
    }

    private static Geoneutrinos.Part part(Context context, Emitter emitter) {
        Settings settings = context.settings();
        double flux = settings.quantity(emitter.fluxKey(), Dimension.FLUX, emitter.flux());
        if (!(flux > 0) || Double.isInfinite(flux)) {
            throw settings.invalid(
                    emitter.fluxKey(),
                    "a flux is positive, as in \"4.3e6 1/(cm^2 s)\"; leave out " + emitter.word() + " for none");
        }
        Parameter normalisation = Normalisations.of(
                settings,
                "uncertainty",
                0.20,
                "geoneutrino_flux_" + emitter.word(),
                "flux of geoneutrinos from " + emitter.word() + " relative to the setting " + emitter.fluxKey());
        Interpolation interpolation = settings.choice(INTERPOLATION, Interpolation.LINEAR);
        Spectrum shape = TabulatedSpectrum.read(
                context.data().table(settings.text(emitter.word())), Dimension.ENERGY.power(-1), interpolation);
        return new Geoneutrinos.Part(emitter, Spectra.scaled(Spectra.normalised(shape), flux), normalisation);
    }

    private static Description description() {
        Description description = Description.of(
                        "Geoneutrinos: electron antineutrinos of uranium, thorium and potassium in the Earth, with shapes"
                                + " that you bring.")
                .formula("Phi(E) = flux * shape(E), the shape scaled to unit area; before oscillations")
                .formula("energy [MeV],density [1/MeV]     the header of a shape");
        for (Emitter emitter : Emitter.values()) {
            description = description.setting(
                    emitter.word(),
                    "path of a table",
                    "none",
                    "shape of the spectrum of " + emitter.word() + "; without it there are none of its neutrinos");
        }
        return description
                .setting(
                        "uranium-flux",
                        "flux",
                        "4.34e6 1/(cm^2 s)",
                        "total for central Italy, to be confirmed; depends on the site")
                .setting(
                        "thorium-flux",
                        "flux",
                        "4.23e6 1/(cm^2 s)",
                        "total for central Italy, to be confirmed; depends on the site")
                .setting(
                        "potassium-flux",
                        "flux",
                        "2.05e7 1/(cm^2 s)",
                        "total for central Italy, to be confirmed; depends on the site")
                .setting(
                        INTERPOLATION,
                        "linear | monotone-cubic | power-law",
                        "linear",
                        "how to go from point to point of a shape")
                .setting(
                        "uncertainty",
                        "number",
                        "20 %",
                        "relative uncertainty of each flux, an assumption: the constraint of geoneutrino_flux_<element>")
                .reference(new Reference(
                        "Mantovani:2003yd",
                        "Mantovani, Fabio and Carmignani, Luigi and Fiorentini, Gianni and Lissia, Marcello",
                        "Anti-neutrinos from earth: The Reference model and its uncertainties",
                        "Phys. Rev. D 69 (2004) 013001",
                        "hep-ph/0309013"));
    }
}
