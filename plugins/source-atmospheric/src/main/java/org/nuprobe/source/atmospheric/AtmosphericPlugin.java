package org.nuprobe.source.atmospheric;

import io.avaje.spi.ServiceProvider;
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

/** Registers the source {@code atmospheric}. */
@ServiceProvider
public final class AtmosphericPlugin implements Plugin {
    private static final String TOTAL = "total-flux";
    private static final String UNCERTAINTY = "uncertainty";

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.SOURCE, "atmospheric", description(), AtmosphericPlugin::create);
    }

    private static AtmosphericSource create(Context context) {
        Settings settings = context.settings();
        Parameter normalisation = Normalisations.of(
                settings,
                UNCERTAINTY,
                0.20,
                "atmospheric_flux",
                "flux of atmospheric neutrinos relative to the table or to the setting " + TOTAL);
        AtmosphericFlux table = AtmosphericFlux.read(context.data());
        if (!settings.has(TOTAL)) {
            return AtmosphericSource.of(table, normalisation);
        }
        double total = settings.quantity(TOTAL, Dimension.FLUX);
        if (!(total > 0) || Double.isInfinite(total)) {
            throw settings.invalid(TOTAL, "a flux is positive, as in \"10.7 1/(cm^2 s)\"; leave it out for the table");
        }
        return AtmosphericSource.of(table.withTotal(total), normalisation);
    }

    private static Description description() {
        return Description.of("Atmospheric neutrinos from 13 to 940 MeV at Gran Sasso, all directions together.")
                .formula(
                        "Phi_a(E) = Phi_i (E/E_i)^k from row to row of the table, 0 outside; a = nue, nuebar, numu, numubar")
                .formula("before oscillations, which do not matter where couplings are the same for all flavours")
                .setting(
                        TOTAL,
                        "flux",
                        "as tabulated, 10.52 1/(cm^2 s)",
                        "all species and energies together, for another site or phase of the solar cycle; 10.7 is the"
                                + " total of the literature")
                .setting(
                        UNCERTAINTY,
                        "number",
                        "20 %",
                        "relative uncertainty of the flux: the constraint of atmospheric_flux")
                .reference(new Reference(
                        "Battistoni:2005pd",
                        "Battistoni, G. and Ferrari, A. and Montaruli, T. and Sala, P. R.",
                        "The atmospheric neutrino flux below 100-MeV: The FLUKA results",
                        "Astropart. Phys. 23 (2005) 526",
                        ""));
    }
}
