package org.nuprobe.target.isotopes;

import org.nuprobe.toolkit.nucleus.Helm;
import org.nuprobe.toolkit.nucleus.KleinNystrand;
import org.nuprobe.toolkit.nucleus.NucleonDistribution;
import org.nuprobe.toolkit.nucleus.SymmetrisedFermi;

import static org.nuprobe.spi.unit.Units.FM;

/** A distribution of nucleons that its root mean square radius and the softness of its surface determine. */
enum Profile {
    /** {@code R_0^2 = (5/3) (R^2 - 3 s^2)}; R. H. Helm, Phys. Rev. 104 (1956) 1466. */
    HELM(FormFactors.SKIN, Helm.SKIN, Math.sqrt(3), "sqrt(3) s") {
        @Override
        NucleonDistribution ofRadius(double radius, double surface) {
            return Helm.ofRadius(radius, surface);
        }
    },

    /** {@code R_A^2 = (5/3) (R^2 - 6 a_k^2)}; S. R. Klein, J. Nystrand, Phys. Rev. C 60 (1999) 014903. */
    KLEIN_NYSTRAND(FormFactors.RANGE, KleinNystrand.RANGE, Math.sqrt(6), "sqrt(6) a_k") {
        @Override
        NucleonDistribution ofRadius(double radius, double surface) {
            return new KleinNystrand(Math.sqrt(5.0 / 3 * (radius * radius - 6 * surface * surface)), surface);
        }
    },

    /** {@code c^2 = (5/3) R^2 - (7/3) pi^2 a^2}; D. W. L. Sprung, J. Martorell, J. Phys. A 30 (1997) 6525. */
    FERMI(FormFactors.DIFFUSENESS, SymmetrisedFermi.DIFFUSENESS, Math.PI * Math.sqrt(1.4), "sqrt(7/5) pi a") {
        @Override
        NucleonDistribution ofRadius(double radius, double surface) {
            double width = Math.PI * surface;
            return new SymmetrisedFermi(Math.sqrt(5.0 / 3 * radius * radius - 7.0 / 3 * width * width), surface);
        }
    };

    private static final double ROUNDING = 1e-6;

    private final String key;
    private final double usual;
    private final double perSurface;
    private final String name;

    Profile(String key, double usual, double perSurface, String name) {
        this.key = key;
        this.usual = usual;
        this.perSurface = perSurface;
        this.name = name;
    }

    /** The setting for the softness of the surface. */
    String key() {
        return key;
    }

    /** The softness when the setting is absent. */
    double usual() {
        return usual;
    }

    abstract NucleonDistribution ofRadius(double radius, double surface);

    /** The smallest radius, that of a surface without anything inside; a rounding above it. */
    double smallest(double surface) {
        return perSurface * surface * (1 + ROUNDING);
    }

    /**
     * The distribution of a given radius.
     *
     * @throws IllegalArgumentException when the radius is smaller than that of the surface alone
     */
    NucleonDistribution checked(double radius, double surface) {
        if (!(radius >= smallest(surface))) {
            throw new IllegalArgumentException("a root mean square radius of " + (float) (radius / FM) + " fm is below "
                    + name + " = " + (float) (perSurface * surface / FM) + " fm, which the surface alone has");
        }
        return ofRadius(radius, surface);
    }
}
