package org.nuprobe.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Constants;

import static org.nuprobe.spi.unit.Units.FM;
import static org.nuprobe.spi.unit.Units.GRAM;
import static org.nuprobe.spi.unit.Units.MOL;

/** Natural xenon: nine isotopes with Helm's form factor, and its electrons. */
final class Xenon implements Target {
    private static final int[] NUMBERS = {124, 126, 128, 129, 130, 131, 132, 134, 136};
    private static final double[] FRACTIONS = {
        0.00095, 0.00089, 0.0191, 0.26401, 0.04071, 0.21232, 0.26909, 0.10436, 0.08857
    };
    private static final double PER_MASS = MOL / (131.293 * GRAM);

    private final List<Constituent> constituents = new ArrayList<>();

    Xenon() {
        for (int k = 0; k < NUMBERS.length; k++) {
            constituents.add(new Constituent(isotope(NUMBERS[k]), FRACTIONS[k] * PER_MASS));
        }
        constituents.add(new Constituent(Electrons.free("electrons of Xe", 54), PER_MASS));
    }

    /** One isotope. */
    static Nucleus isotope(int nucleons) {
        DoubleUnaryOperator helm = helm(nucleons);
        return new Nucleus("Xe" + nucleons, 54, nucleons - 54, nucleons * Constants.ATOMIC_MASS, helm, helm);
    }

    @Override
    public List<Constituent> constituents(Point shape) {
        return constituents;
    }

    /** Lewin and Smith's parameters, Astropart. Phys. 6 (1996) 87. */
    private static DoubleUnaryOperator helm(int nucleons) {
        double c = (1.23 * Math.cbrt(nucleons) - 0.60) * FM;
        double a = 0.52 * FM;
        double s = 0.9 * FM;
        double radius = Math.sqrt(c * c + 7 * Math.PI * Math.PI * a * a / 3 - 5 * s * s);
        return q2 -> {
            double x = Math.sqrt(q2) * radius;
            double sphere = x < 0.01 ? 1 - x * x / 10 : 3 * (Math.sin(x) - x * Math.cos(x)) / (x * x * x);
            return sphere * Math.exp(-0.5 * q2 * s * s);
        };
    }
}
