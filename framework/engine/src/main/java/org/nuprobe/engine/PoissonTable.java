package org.nuprobe.engine;

/**
 * The distribution function of a Poisson count, inverted: one random number makes one count.
 *
 * <p>The search starts from a guide table (H.-C. Chen, Y. Asau, AIIE Trans. 6 (1974) 163), so it takes about one comparison at any
 * mean. What is left out in the tails is less than the spacing of the random numbers.
 */
final class PoissonTable {
    private static final double NEGLIGIBLE = 1e-19;

    private final int first;
    private final double[] cumulative;
    private final int[] guide;

    /** The distribution with a mean, positive. The table has some twenty times its square root of entries. */
    PoissonTable(double mean) {
        int mode = (int) mean;
        int low = mode;
        for (double weight = 1; low > 0 && weight > NEGLIGIBLE; low--) {
            weight *= low / mean;
        }
        int high = mode;
        for (double weight = 1; weight > NEGLIGIBLE; high++) {
            weight *= mean / (high + 1);
        }
        this.first = low;
        this.cumulative = new double[high - low + 1];
        cumulative[mode - low] = 1;
        for (int k = mode; k > low; k--) {
            cumulative[k - 1 - low] = cumulative[k - low] * k / mean;
        }
        for (int k = mode; k < high; k++) {
            cumulative[k + 1 - low] = cumulative[k - low] * mean / (k + 1);
        }
        double sum = 0;
        for (int k = 0; k < cumulative.length; k++) {
            sum += cumulative[k];
            cumulative[k] = sum;
        }
        for (int k = 0; k < cumulative.length; k++) {
            cumulative[k] /= sum;
        }
        // A power of two, so that its product with a random number is not rounded.
        this.guide = new int[Integer.highestOneBit(2 * cumulative.length)];
        int place = 0;
        for (int k = 0; k < guide.length; k++) {
            while (cumulative[place] <= (double) k / guide.length) {
                place++;
            }
            guide[k] = place;
        }
    }

    /** The smallest count whose distribution function exceeds a number, 0 included and 1 not. */
    int count(double uniform) {
        int place = guide[(int) (uniform * guide.length)];
        while (cumulative[place] <= uniform) {
            place++;
        }
        return first + place;
    }
}
