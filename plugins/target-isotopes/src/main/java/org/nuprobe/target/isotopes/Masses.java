package org.nuprobe.target.isotopes;

import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Constants;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Units.EV;

/** How heavy a nucleus and its atom are: the setting {@code masses}. */
interface Masses {
    String KEY = "masses";

    /** The mass of the bare nucleus, which kinematics sees. */
    double nucleus(Nuclide nuclide);

    /** The mass of the neutral atom, which a balance sees. */
    double atom(Nuclide nuclide);

    /** The masses that the settings want. */
    static Masses of(Context context) {
        return context.settings().choice(KEY, Choice.A_U) == Choice.A_U ? new ByNumber() : Evaluated.of(context);
    }

    /** The values of the setting. */
    enum Choice {
        /** M = A u for nucleus and atom. */
        A_U,
        /** The evaluation of 2020. */
        AME2020
    }

    /** M = A u, for the nucleus and for the atom; both differ from it by less than 0.2 %, hydrogen by 0.8 %. */
    record ByNumber() implements Masses {
        @Override
        public double nucleus(Nuclide nuclide) {
            return nuclide.nucleons() * Constants.ATOMIC_MASS;
        }

        @Override
        public double atom(Nuclide nuclide) {
            return nucleus(nuclide);
        }
    }

    /**
     * Measured masses: the atom weighs {@code A u + Delta} with the mass excess of M. Wang et al., Chin. Phys. C 45 (2021) 030003;
     * the nucleus is lighter by its electrons and heavier by what binds them, {@code B = (14.4381 Z^2.39 + 1.55468e-6 Z^5.35) eV}
     * (D. Lunney, J. M. Pearson, C. Thibault, Rev. Mod. Phys. 75 (2003) 1021).
     *
     * @param excess Delta
     * @param settings where the choice was made, for the message about a nuclide that is not in the table
     */
    record Evaluated(NuclideTable excess, Settings settings) implements Masses {
        private static final String TABLE = "nuclei/masses.csv";

        static Evaluated of(Context context) {
            return new Evaluated(
                    NuclideTable.of(context.data().table(TABLE), "mass_excess", Dimension.ENERGY), context.settings());
        }

        @Override
        public double nucleus(Nuclide nuclide) {
            int z = nuclide.protons();
            double binding = (14.4381 * Math.pow(z, 2.39) + 1.55468e-6 * Math.pow(z, 5.35)) * EV;
            return atom(nuclide) - z * Constants.ELECTRON_MASS + binding;
        }

        @Override
        public double atom(Nuclide nuclide) {
            return nuclide.nucleons() * Constants.ATOMIC_MASS
                    + excess.value(nuclide).orElseThrow(() -> missing(nuclide));
        }

        private RuntimeException missing(Nuclide nuclide) {
            return settings.invalid(
                    KEY,
                    "the table " + TABLE + " has no mass of " + nuclide.name()
                            + ": write masses: a-u, or put a longer table under that name beside the analysis file");
        }
    }
}
