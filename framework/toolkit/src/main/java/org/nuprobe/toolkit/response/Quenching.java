package org.nuprobe.toolkit.response;

/**
 * The signal of a nuclear recoil: the energy of an electron that would show as much, {@code E_ee(T) = QF(T) T}.
 *
 * <p>A response integrates over T with {@code E_ee(T)} as its argument, so that nobody needs {@code dE_ee/dT = QF + T dQF/dT},
 * the second term of which is easily forgotten.
 */
@FunctionalInterface
public interface Quenching {
    /** Everything that recoils shows, as it is for electrons. */
    Quenching NONE = recoil -> recoil;

    /** So many octaves above a signal its recoil is searched. */
    int OCTAVES = 40;

    /** The signal of a recoil, not negative; natural units. */
    double signal(double recoil);

    /** Rising recoil energies at which the signal has a kink. */
    default double[] knots() {
        return new double[0];
    }

    /** The lowest recoil energy with at least this signal, for a signal that rises; infinite when there is none. */
    default double recoil(double signal) {
        if (signal <= 0 || Double.isInfinite(signal)) {
            return Math.max(0, signal);
        }
        double high = signal;
        for (int octave = 0; signal(high) < signal; octave++) {
            if (octave == OCTAVES) {
                return Double.POSITIVE_INFINITY;
            }
            high *= 2;
        }
        double low = high / 2;
        while (signal(low) >= signal) {
            high = low;
            low /= 2;
        }
        return Bisection.first(low, high, recoil -> signal(recoil) >= signal);
    }
}
