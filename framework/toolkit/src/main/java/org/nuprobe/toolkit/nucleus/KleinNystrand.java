package org.nuprobe.toolkit.nucleus;

import static org.nuprobe.spi.unit.Units.FM;

/**
 * A sphere folded with a Yukawa potential: {@code F(q) = S(q R_A)/(1 + q^2 a_k^2)}. S. R. Klein, J. Nystrand, Phys. Rev. C 60
 * (1999) 014903.
 *
 * @param radius R_A, natural units
 * @param range a_k, natural units
 */
public record KleinNystrand(double radius, double range) implements NucleonDistribution {
    /** The usual range, a_k = 0.7 fm. */
    public static final double RANGE = 0.7 * FM;

    /** The usual radius of a nucleon, R_A = 1.2 fm A^(1/3). */
    public static final double RADIUS_PER_NUCLEON = 1.2 * FM;

    public KleinNystrand {
        if (!(radius >= 0 && range >= 0) || Double.isInfinite(radius + range)) {
            throw new IllegalArgumentException(
                    "a Klein-Nystrand form factor needs a radius and a range that are not negative," + " not "
                            + radius / FM + " fm and " + range / FM + " fm");
        }
    }

    /**
     * For a nucleus of A nucleons, {@code R_A = r A^(1/3)}.
     *
     * @param nucleons A
     * @param radiusPerNucleon r, usually {@link #RADIUS_PER_NUCLEON}
     * @param range a_k, usually {@link #RANGE}
     */
    public static KleinNystrand of(int nucleons, double radiusPerNucleon, double range) {
        return new KleinNystrand(radiusPerNucleon * Math.cbrt(nucleons), range);
    }

    @Override
    public double applyAsDouble(double q2) {
        return SphereFactor.at(Math.sqrt(q2) * radius) / (1 + q2 * range * range);
    }

    @Override
    public double meanSquareRadius() {
        return 0.6 * radius * radius + 6 * range * range;
    }
}
