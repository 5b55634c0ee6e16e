package org.nuprobe.target.isotopes;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Units.FM;

/**
 * A form factor by root mean square radii of protons and neutrons, which are SHAPE parameters: {@code R_p} and {@code R_n} where
 * one radius holds for all nuclei of a target, the neutron skin {@code dR_np} where the neutrons follow the protons.
 *
 * @param profile the distribution
 * @param surface the softness of its surface
 * @param ofProtons R_p
 * @param ofNeutrons R_n
 */
record RadiusFormFactor(Profile profile, double surface, Radius ofProtons, Radius ofNeutrons) implements FormFactor {
    static final String PROTON_RADIUS = "proton-radius";
    static final String NEUTRON_RADIUS = "neutron-radius";
    static final String NEUTRON_SKIN = "neutron-skin";
    static final String RADII = "radii";
    static final String SUFFIX = "parameter-suffix";
    static final String TABLE = "nuclei/radii.csv";

    private static final double LARGEST = 10 * FM;
    private static final double THINNEST_SKIN = -0.5 * FM;
    private static final double THICKEST_SKIN = 2 * FM;

    static RadiusFormFactor of(Profile profile, Context context) {
        Settings settings = context.settings();
        double surface = FormFactors.length(settings, profile.key(), profile.usual());
        String suffix = suffix(settings);
        Radius protons = settings.has(PROTON_RADIUS)
                ? common(settings, PROTON_RADIUS, "R_p" + suffix, "protons", profile, surface)
                : new Radius.Tabulated(NuclideTable.of(
                        context.data().table(settings.text(RADII, TABLE)), "charge_radius", Dimension.LENGTH));
        Radius neutrons = settings.has(NEUTRON_RADIUS)
                ? common(settings, NEUTRON_RADIUS, "R_n" + suffix, "neutrons", profile, surface)
                : new Radius.Skinned(protons, skin(settings, "dR_np" + suffix));
        return new RadiusFormFactor(profile, surface, protons, neutrons);
    }

    private static Radius common(
            Settings settings, String key, String id, String whose, Profile profile, double surface) {
        double radius = settings.quantity(key, Dimension.LENGTH);
        try {
            profile.checked(radius, surface);
        } catch (IllegalArgumentException tooSmall) {
            throw settings.invalid(key, tooSmall.getMessage());
        }
        if (!(radius <= LARGEST)) {
            throw settings.invalid(key, "no nucleus has a radius of " + (float) (radius / FM) + " fm");
        }
        return new Radius.Common(Parameter.shape(
                id,
                Dimension.LENGTH,
                radius,
                profile.smallest(surface),
                LARGEST,
                "root mean square radius of the " + whose + " in every nucleus of the target"));
    }

    private static Parameter skin(Settings settings, String id) {
        double skin = settings.quantity(NEUTRON_SKIN, Dimension.LENGTH, 0);
        if (!(skin >= THINNEST_SKIN && skin <= THICKEST_SKIN)) {
            throw settings.invalid(
                    NEUTRON_SKIN, "a skin lies between -0.5 fm and 2 fm, not at " + (float) (skin / FM) + " fm");
        }
        return Parameter.shape(
                id,
                Dimension.LENGTH,
                skin,
                THINNEST_SKIN,
                THICKEST_SKIN,
                "neutron skin: what the root mean square radius of neutrons exceeds that of protons by");
    }

    private static String suffix(Settings settings) {
        String suffix = settings.text(SUFFIX, "");
        if (!suffix.matches("[A-Za-z0-9_]*")) {
            throw settings.invalid(SUFFIX, "\"" + suffix + "\" may hold letters, digits and _ only, such as CsI");
        }
        return suffix.isEmpty() ? "" : "_" + suffix;
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(ofProtons, ofNeutrons)
                .flatMap(radius -> radius.parameters().stream())
                .distinct()
                .toList();
    }

    @Override
    public DoubleUnaryOperator proton(int protons, int neutrons, Point shape) {
        return distribution(ofProtons, protons, neutrons, shape);
    }

    @Override
    public DoubleUnaryOperator neutron(int protons, int neutrons, Point shape) {
        return distribution(ofNeutrons, protons, neutrons, shape);
    }

    private DoubleUnaryOperator distribution(Radius radius, int protons, int neutrons, Point shape) {
        try {
            return profile.checked(radius.of(protons, neutrons, shape), surface);
        } catch (IllegalArgumentException tooSmall) {
            throw new IllegalArgumentException(
                    "in " + new Nuclide(protons, protons + neutrons).name() + ", " + tooSmall.getMessage(), tooSmall);
        }
    }
}
