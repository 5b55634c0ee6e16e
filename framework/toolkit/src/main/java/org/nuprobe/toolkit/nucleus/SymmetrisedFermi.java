package org.nuprobe.toolkit.nucleus;

import static org.nuprobe.spi.unit.Units.FM;

/**
 * A symmetrised Fermi distribution of density. With x = q c and y = pi q a,
 *
 * <pre>F = 3/(x (x^2 + y^2)) (y/sinh y) [ y sin x/tanh y - x cos x ].</pre>
 *
 * <p>Since x and y grow together this is {@code (y/sinh y) [w S(x) + (1 - w) L(y) sin x/x]} with the constant {@code w = c^2/(c^2 +
 * pi^2 a^2)} and {@code L(y) = 3 (y coth y - 1)/y^2}, where nothing cancels. D. W. L. Sprung, J. Martorell, J. Phys. A 30 (1997)
 * 6525.
 *
 * @param halfDensityRadius c, natural units
 * @param diffuseness a, natural units
 */
public record SymmetrisedFermi(double halfDensityRadius, double diffuseness) implements NucleonDistribution {
    /** The usual diffuseness, a = 0.52 fm. */
    public static final double DIFFUSENESS = 0.52 * FM;

    private static final double SERIES_BELOW = 0.1;

    public SymmetrisedFermi {
        if (!(halfDensityRadius > 0 && diffuseness >= 0) || Double.isInfinite(halfDensityRadius + diffuseness)) {
            throw new IllegalArgumentException(
                    "a Fermi distribution needs a positive radius and a diffuseness that is not" + " negative, not "
                            + halfDensityRadius / FM + " fm and " + diffuseness / FM + " fm");
        }
    }

    /** For a nucleus of A nucleons. */
    public static SymmetrisedFermi of(int nucleons, double diffuseness) {
        return new SymmetrisedFermi(halfDensityRadius(nucleons), diffuseness);
    }

    /**
     * Where the density has fallen by half, {@code c = 1.23 A^(1/3) fm - 0.60 fm} (Lewin and Smith, Astropart. Phys. 6 (1996) 87,
     * section 4).
     */
    public static double halfDensityRadius(int nucleons) {
        return (1.23 * Math.cbrt(nucleons) - 0.60) * FM;
    }

    @Override
    public double applyAsDouble(double q2) {
        double q = Math.sqrt(q2);
        double x = q * halfDensityRadius;
        double y = Math.PI * q * diffuseness;
        double edge = Math.PI * diffuseness / halfDensityRadius;
        double weight = 1 / (1 + edge * edge);
        double sinc = x == 0 ? 1 : Math.sin(x) / x;
        double damping = y == 0 ? 1 : y / Math.sinh(y);
        return damping * (weight * SphereFactor.at(x) + (1 - weight) * cothFactor(y) * sinc);
    }

    @Override
    public double meanSquareRadius() {
        double width = Math.PI * diffuseness;
        return 0.6 * halfDensityRadius * halfDensityRadius + 1.4 * width * width;
    }

    /** L(y) = 3 (y coth y - 1)/y^2, which is 1 at y = 0. */
    private static double cothFactor(double y) {
        double z = y * y;
        if (y < SERIES_BELOW) {
            return 1 - z / 15 * (1 - 2 * z / 21 * (1 - z / 10 * (1 - 10 * z / 99)));
        }
        return 3 * (y / Math.tanh(y) - 1) / z;
    }
}
