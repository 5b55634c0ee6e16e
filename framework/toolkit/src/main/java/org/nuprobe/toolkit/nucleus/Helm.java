package org.nuprobe.toolkit.nucleus;

import static org.nuprobe.spi.unit.Units.FM;

/**
 * A sphere with a Gaussian skin: {@code F(q) = S(q R_0) exp(-q^2 s^2/2)}. R. H. Helm, Phys. Rev. 104 (1956) 1466.
 *
 * @param radius R_0, the radius of the sphere, natural units
 * @param skin s, the thickness of the skin, natural units
 */
public record Helm(double radius, double skin) implements NucleonDistribution {
    /** The usual skin, s = 0.9 fm. */
    public static final double SKIN = 0.9 * FM;

    public Helm {
        if (!(radius >= 0 && skin >= 0) || Double.isInfinite(radius + skin)) {
            throw new IllegalArgumentException(
                    "a Helm form factor needs a radius and a skin that are not negative, not " + radius / FM
                            + " fm and " + skin / FM + " fm");
        }
    }

    /**
     * With the radius fitted to muon spectroscopy, {@code R_0^2 = c^2 + (7/3) pi^2 a^2 - 5 s^2}, {@code c = 1.23 A^(1/3) fm - 0.60
     * fm}. J. D. Lewin, P. F. Smith, Astropart. Phys. 6 (1996) 87, equation 4.11.
     *
     * @param nucleons A
     * @param skin s, {@link #SKIN} in the paper
     * @param diffuseness a, {@link SymmetrisedFermi#DIFFUSENESS} in the paper
     * @throws IllegalArgumentException when the skin is too thick for this nucleus
     */
    public static Helm lewinSmith(int nucleons, double skin, double diffuseness) {
        double half = SymmetrisedFermi.halfDensityRadius(nucleons);
        double square = half * half + 7.0 / 3 * Math.PI * Math.PI * diffuseness * diffuseness - 5 * skin * skin;
        if (!(square >= 0)) {
            throw new IllegalArgumentException("a skin of " + skin / FM + " fm is too thick for a nucleus of "
                    + nucleons + " nucleons: c^2 + (7/3) pi^2 a^2 - 5 s^2 is negative");
        }
        return new Helm(Math.sqrt(square), skin);
    }

    /**
     * With a given root mean square radius: {@code R_0^2 = (5/3) (R^2 - 3 s^2)}.
     *
     * @param rootMeanSquareRadius R, natural units
     * @param skin s
     * @throws IllegalArgumentException when R is below sqrt(3) s, the radius of the skin alone
     */
    public static Helm ofRadius(double rootMeanSquareRadius, double skin) {
        double square = 5.0 / 3 * (rootMeanSquareRadius * rootMeanSquareRadius - 3 * skin * skin);
        if (!(square >= 0)) {
            throw new IllegalArgumentException("a root mean square radius of " + rootMeanSquareRadius / FM
                    + " fm is below sqrt(3) s = " + Math.sqrt(3) * skin / FM + " fm, which the skin alone has");
        }
        return new Helm(Math.sqrt(square), skin);
    }

    @Override
    public double applyAsDouble(double q2) {
        return SphereFactor.at(Math.sqrt(q2) * radius) * Math.exp(-0.5 * q2 * skin * skin);
    }

    @Override
    public double meanSquareRadius() {
        return 0.6 * radius * radius + 3 * skin * skin;
    }
}
