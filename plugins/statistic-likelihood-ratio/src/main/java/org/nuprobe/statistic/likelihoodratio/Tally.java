package org.nuprobe.statistic.likelihoodratio;

/**
 * How many toy experiments came out at least as extreme as the data.
 *
 * @param extreme those
 * @param used all that count
 * @param failed those left out, because a fit did not converge
 */
record Tally(long extreme, long used, long failed) {
    /** The fraction of the extreme ones. */
    double fraction() {
        return used == 0 ? Double.NaN : (double) extreme / used;
    }

    /** Its binomial error; of 0 or 1 that of one toy experiment. */
    double error() {
        double inside = Math.max(1.0 / used, Math.min(1 - 1.0 / used, fraction()));
        return used < 2 ? 1 : Math.sqrt(inside * (1 - inside) / used);
    }

    /** Whether few enough failed. */
    boolean tolerable(double fraction) {
        return used > 0 && failed <= fraction * (used + failed);
    }

    Tally plus(double[] block) {
        return new Tally(extreme + (long) block[0], used + (long) block[1], failed + (long) block[2]);
    }
}
