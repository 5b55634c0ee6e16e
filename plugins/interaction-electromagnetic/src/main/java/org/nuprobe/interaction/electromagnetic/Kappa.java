package org.nuprobe.interaction.electromagnetic;

import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.G_F;

/** By how much a squared charge radius shifts g_V^p: two numbers that agree at tree level and differ by 11 %. */
enum Kappa {
    /** {@code sqrt2 pi alpha/(3 G_F)} with alpha at zero momentum transfer, 2.38e30 cm^-2. */
    ALPHA0 {
        @Override
        double value(double massOfW, double sin2) {
            return Math.sqrt(2) * Math.PI * ALPHA / (3 * G_F);
        }
    },

    /** {@code (2/3) m_W^2 sin^2 theta_W}. */
    MW_SIN2 {
        @Override
        double value(double massOfW, double sin2) {
            return 2.0 / 3 * massOfW * massOfW * sin2;
        }
    };

    /**
     * The number, of dimension energy^2.
     *
     * @param massOfW m_W; only {@link #MW_SIN2} asks for it
     * @param sin2 sin^2 theta_W, likewise
     */
    abstract double value(double massOfW, double sin2);
}
