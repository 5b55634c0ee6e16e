package org.nuprobe.statistic.likelihoodratio;

import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * How many toy experiments are made, and how many may fail.
 *
 * @param count for each tested value
 * @param tolerated the fraction of failures up to which a p-value stands
 */
record ToySettings(int count, double tolerated) {
    private static final int FEWEST = 10;
    private static final int USUAL = 1000;
    private static final double USUALLY_TOLERATED = 0.01;

    /** When nothing is said. */
    static final ToySettings USUALLY = new ToySettings(USUAL, USUALLY_TOLERATED);

    /**
     * Reads them.
     *
     * @param wanted whether toy experiments are made at all
     * @param instead what to choose so that they are, for a message
     */
    static ToySettings of(Settings settings, boolean wanted, String instead) {
        for (String key : new String[] {"toys", "tolerated-failures"}) {
            if (settings.has(key) && !wanted) {
                throw settings.invalid(key, "no toy experiments are made; leave it out, or write " + instead);
            }
        }
        int count = settings.integer("toys", USUAL);
        double tolerated = settings.quantity("tolerated-failures", Dimension.NUMBER, USUALLY_TOLERATED);
        if (count < FEWEST) {
            throw settings.invalid("toys", "at least " + FEWEST + " are needed, not " + count);
        }
        if (!(tolerated >= 0 && tolerated < 1)) {
            throw settings.invalid("tolerated-failures", "it lies between 0 % and 100 %");
        }
        return new ToySettings(count, tolerated);
    }
}
