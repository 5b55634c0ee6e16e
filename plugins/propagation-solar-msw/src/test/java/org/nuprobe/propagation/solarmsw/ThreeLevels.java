package org.nuprobe.propagation.solarmsw;

import java.util.Arrays;

/** The levels of a real symmetric 3 x 3 matrix by Jacobi rotations, and how much of the first axis is in each. */
final class ThreeLevels {
    private ThreeLevels() {}

    /** |<e|level j>|^2, levels in rising order. */
    static double electronContent(double[][] matrix, int j) {
        double[] levels = levels(matrix);
        double[] block = levels(new double[][] {
            {-1e9, 0, 0}, {0, matrix[1][1], matrix[1][2]}, {0, matrix[2][1], matrix[2][2]},
        });
        double content = (levels[j] - block[1]) * (levels[j] - block[2]);
        for (int k = 0; k < 3; k++) {
            content /= k == j ? 1 : levels[j] - levels[k];
        }
        return content;
    }

    private static double[] levels(double[][] matrix) {
        double[][] a = {matrix[0].clone(), matrix[1].clone(), matrix[2].clone()};
        for (int sweep = 0; sweep < 20; sweep++) {
            rotate(a, 0, 1);
            rotate(a, 0, 2);
            rotate(a, 1, 2);
        }
        double[] levels = {a[0][0], a[1][1], a[2][2]};
        Arrays.sort(levels);
        return levels;
    }

    private static void rotate(double[][] a, int p, int q) {
        double angle = 0.5 * Math.atan2(2 * a[p][q], a[q][q] - a[p][p]);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        for (int k = 0; k < 3; k++) {
            double left = a[k][p];
            a[k][p] = c * left - s * a[k][q];
            a[k][q] = s * left + c * a[k][q];
        }
        for (int k = 0; k < 3; k++) {
            double up = a[p][k];
            a[p][k] = c * up - s * a[q][k];
            a[q][k] = s * up + c * a[q][k];
        }
    }
}
