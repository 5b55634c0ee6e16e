package org.nuprobe.engine.region;

import org.nuprobe.engine.recoil.MomentsAt;

/**
 * One constituent in front of the detector: where its recoils are sampled, the flux moments there, and the probability to be
 * counted in each bin, times the weight of the sample.
 */
final class Exposed {
    private final RecoilNodes nodes;
    private final MomentsAt moments;
    private final double[][] matrix;
    private final int[] first;
    private final int[] end;

    /**
     * A constituent.
     *
     * @param matrix {@code [bin][node]} as the response gave it
     */
    Exposed(RecoilNodes nodes, MomentsAt moments, double[][] matrix) {
        this.nodes = nodes;
        this.moments = moments;
        this.matrix = new double[matrix.length][];
        this.first = new int[matrix.length];
        this.end = new int[matrix.length];
        for (int bin = 0; bin < matrix.length; bin++) {
            double[] row = matrix[bin].clone();
            int last = row.length;
            while (last > 0 && row[last - 1] == 0) {
                last--;
            }
            int start = 0;
            while (start < last && row[start] == 0) {
                start++;
            }
            first[bin] = start;
            end[bin] = last;
            for (int k = start; k < last; k++) {
                row[k] *= nodes.weights()[k];
            }
            this.matrix[bin] = row;
        }
    }

    MomentsAt moments() {
        return moments;
    }

    int size() {
        return nodes.recoils().length;
    }

    /** The number of rows of the matrix: of bins without those in time. */
    int rows() {
        return matrix.length;
    }

    /** Adds {@code factor} times the counts of a rate at the nodes to each bin. */
    void fold(double[] rate, double factor, double[] counts) {
        for (int bin = 0; bin < counts.length; bin++) {
            double[] row = matrix[bin];
            double even = 0;
            double odd = 0;
            int k = first[bin];
            for (; k + 1 < end[bin]; k += 2) {
                even += row[k] * rate[k];
                odd += row[k + 1] * rate[k + 1];
            }
            if (k < end[bin]) {
                even += row[k] * rate[k];
            }
            counts[bin] += factor * (even + odd);
        }
    }

    /**
     * Whether the counts of a rate pile up towards zero recoil without end, as those of 1/T do: an octave near zero holds more
     * than half of what another holds ten octaves above.
     */
    boolean diverges(double[] rate) {
        if (!nodes.reachesZero()) {
            return false;
        }
        double start = nodes.recoils()[RecoilNodes.NODES_FROM_ZERO];
        double near = octave(rate, start);
        return near > 0 && near > 0.5 * octave(rate, 1024 * start);
    }

    /** The counts from recoils between an energy and its double. */
    private double octave(double[] rate, double low) {
        double sum = 0;
        double[] recoils = nodes.recoils();
        for (int k = 0; k < recoils.length && recoils[k] < 2 * low; k++) {
            if (recoils[k] >= low) {
                for (double[] row : matrix) {
                    sum += Math.abs(row[k] * rate[k]);
                }
            }
        }
        return sum;
    }
}
