package org.nuprobe.engine.numeric;

/**
 * The Gauss-Legendre rule with n nodes on [-1, 1], exact for polynomials up to degree 2n - 1.
 *
 * <p>Nodes are the roots of the Legendre polynomial by Newton's method from {@code cos(pi (k + 3/4)/(n + 1/2))}.
 *
 * @param nodes rising, strictly inside
 * @param weights positive, of sum 2
 */
public record GaussLegendre(double[] nodes, double[] weights) {
    /** The rule with so many nodes, at least 1. */
    public static GaussLegendre of(int size) {
        double[] nodes = new double[size];
        double[] weights = new double[size];
        for (int k = 0; k < size; k++) {
            double x = -Math.cos(Math.PI * (k + 0.75) / (size + 0.5));
            double slope = 1;
            for (int step = 0; step < 8; step++) {
                double previous = 1;
                double value = x;
                for (int n = 2; n <= size; n++) {
                    double next = ((2 * n - 1) * x * value - (n - 1) * previous) / n;
                    previous = value;
                    value = next;
                }
                slope = size * (x * value - previous) / (x * x - 1);
                x -= value / slope;
            }
            nodes[k] = x;
            weights[k] = 2 / ((1 - x * x) * slope * slope);
        }
        if (size % 2 == 1) {
            nodes[size / 2] = 0;
        }
        return new GaussLegendre(nodes, weights);
    }

    /** The number of nodes. */
    public int size() {
        return nodes.length;
    }
}
