package org.nuprobe.target.isotopes;

import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.nucleus.Helm;
import org.nuprobe.toolkit.nucleus.KleinNystrand;
import org.nuprobe.toolkit.nucleus.SymmetrisedFermi;

import static org.nuprobe.spi.unit.Units.FM;

/** Makes form factors from settings. */
final class FormFactors {
    static final String SKIN = "skin";
    static final String DIFFUSENESS = "diffuseness";
    static final String NUCLEON_RADIUS = "nucleon-radius";
    static final String RANGE = "range";

    private FormFactors() {}

    static FormFactor helm(Context context) {
        double skin = length(context.settings(), SKIN, Helm.SKIN);
        double diffuseness = length(context.settings(), DIFFUSENESS, SymmetrisedFermi.DIFFUSENESS);
        return (protons, neutrons, shape) -> Helm.lewinSmith(protons + neutrons, skin, diffuseness);
    }

    static FormFactor kleinNystrand(Context context) {
        double radius = length(context.settings(), NUCLEON_RADIUS, KleinNystrand.RADIUS_PER_NUCLEON);
        double range = length(context.settings(), RANGE, KleinNystrand.RANGE);
        return (protons, neutrons, shape) -> KleinNystrand.of(protons + neutrons, radius, range);
    }

    static FormFactor fermi(Context context) {
        double diffuseness = length(context.settings(), DIFFUSENESS, SymmetrisedFermi.DIFFUSENESS);
        return (protons, neutrons, shape) -> SymmetrisedFermi.of(protons + neutrons, diffuseness);
    }

    /** F = 1 at any momentum transfer: a point. */
    static FormFactor one() {
        return (protons, neutrons, shape) -> q2 -> 1;
    }

    static double length(Settings settings, String key, double fallback) {
        double length = settings.quantity(key, Dimension.LENGTH, fallback);
        if (!(length >= 0)) {
            throw settings.invalid(key, "a length cannot be negative: " + length / FM + " fm");
        }
        return length;
    }
}
