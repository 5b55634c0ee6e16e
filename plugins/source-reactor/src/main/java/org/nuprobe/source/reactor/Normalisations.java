package org.nuprobe.source.reactor;

import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * How well the flux is known: one normalisation for everything, and one more for what is below 2 MeV.
 *
 * @param all of every antineutrino
 * @param low of those below 2 MeV and from capture, where nothing has been measured
 */
record Normalisations(Parameter all, Parameter low) {
    private static final String PARAMETER = "flux-parameter";
    private static final String UNCERTAINTY = "flux-uncertainty";
    private static final String LOW_PARAMETER = "low-flux-parameter";
    private static final String LOW_UNCERTAINTY = "low-flux-uncertainty";

    static Parameter all(Settings settings) {
        return normalisation(
                settings, PARAMETER, "reactor_flux", UNCERTAINTY, 0.03, "reactor flux relative to its prediction");
    }

    static Normalisations read(Settings settings) {
        Parameter all = all(settings);
        Parameter low = normalisation(
                settings,
                LOW_PARAMETER,
                "reactor_flux_low",
                LOW_UNCERTAINTY,
                0.1,
                "reactor flux below 2 MeV relative to its prediction, on top of the common normalisation");
        if (low.id().equals(all.id())) {
            throw settings.invalid(LOW_PARAMETER, "it needs a name of its own: " + all.id() + " is the common one");
        }
        return new Normalisations(all, low);
    }

    Monomial ofAll() {
        return Monomial.of(all);
    }

    Monomial ofLow() {
        return ofAll().times(Monomial.of(low));
    }

    private static Parameter normalisation(
            Settings settings, String idKey, String fallbackId, String key, double fallback, String meaning) {
        String id = settings.text(idKey, fallbackId);
        double uncertainty = settings.quantity(key, Dimension.NUMBER, fallback);
        if (!(uncertainty > 0) || Double.isInfinite(uncertainty)) {
            throw settings.invalid(
                    key,
                    "a relative uncertainty is positive, as in \"3 %\"; to hold the flux, write fit: false for " + id
                            + " under parameters of the analysis");
        }
        try {
            return Parameter.normalisation(id, uncertainty, meaning);
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(idKey, unfit.getMessage());
        }
    }

    static Description describe(Description description) {
        return description
                .setting(
                        PARAMETER,
                        "parameter id",
                        "reactor_flux",
                        "name of the normalisation of the flux; reactors that give the same name share it")
                .setting(
                        UNCERTAINTY,
                        "number",
                        "3 %",
                        "relative uncertainty of the flux (to be confirmed for your site)")
                .setting(
                        LOW_PARAMETER,
                        "parameter id",
                        "reactor_flux_low",
                        "name of a further normalisation of what is below 2 MeV and from capture")
                .setting(LOW_UNCERTAINTY, "number", "10 %", "its relative uncertainty (to be confirmed)");
    }
}
