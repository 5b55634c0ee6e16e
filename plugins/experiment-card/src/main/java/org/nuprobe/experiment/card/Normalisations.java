package org.nuprobe.experiment.card;

import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Relative uncertainties as normalisation parameters. */
final class Normalisations {
    /** One for all that name the same parameter: only equal definitions are shared. */
    private static final String SHARED = "normalisation that an experiment card names";

    private Normalisations() {}

    /** The id of a normalisation that no other part of any region of an analysis has. */
    static String id(String region, String part) {
        return (region + "_" + part).replace('-', '_');
    }

    /**
     * The normalisation that an uncertainty makes.
     *
     * @param uncertaintyKey the setting with the relative uncertainty, which is there
     * @param parameterKey the setting with the id of the parameter
     * @param fallbackId its id when that setting is absent
     * @param part what it multiplies
     */
    static Monomial of(Settings settings, String uncertaintyKey, String parameterKey, String fallbackId, String part) {
        double uncertainty = settings.quantity(uncertaintyKey, Dimension.NUMBER);
        if (!(uncertainty > 0) || Double.isInfinite(uncertainty)) {
            throw settings.invalid(
                    uncertaintyKey,
                    "a relative uncertainty is positive, as in \"10 %\"; leave it out if there is none");
        }
        String id = settings.text(parameterKey, fallbackId);
        String description = settings.has(parameterKey) ? SHARED : "normalisation of " + part;
        try {
            return Monomial.of(Parameter.normalisation(id, uncertainty, description));
        } catch (IllegalArgumentException e) {
            throw settings.invalid(parameterKey, e.getMessage());
        }
    }
}
