package org.nuprobe.toolkit.flux;

import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/** Normalisations of fluxes whose relative uncertainty is a setting. */
public final class Normalisations {
    private Normalisations() {}

    /**
     * A factor around 1 with the relative uncertainty that a setting tells.
     *
     * @param key the setting, such as {@code uncertainty}
     * @param fallback the uncertainty when it is absent
     * @param id the id of the parameter
     * @param description what it multiplies
     */
    public static Parameter of(Settings settings, String key, double fallback, String id, String description) {
        double uncertainty = settings.quantity(key, Dimension.NUMBER, fallback);
        if (!(uncertainty > 0) || Double.isInfinite(uncertainty)) {
            throw settings.invalid(
                    key,
                    "a relative uncertainty is positive, as in \"20 %\"; to hold the flux where it is, write " + id
                            + ": { fit: false } under parameters");
        }
        return Parameter.normalisation(id, uncertainty, description);
    }
}
