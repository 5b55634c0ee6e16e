package org.nuprobe.engine.likelihood;

import java.util.List;
import java.util.Map;

/** The counts of one region: products of parameters, each with a vector over the bins. */
final class Block {
    private final int offset;
    private final int bins;
    private final BinTerm term;
    private final Product[] products;
    private final double[][] vectors;
    /** The free parameters that appear. */
    private final int[] parameters;
    /** {@code places[m][a]}: where the parameter of the a-th factor of the m-th product stands among {@link #parameters}. */
    private final int[][] places;

    /**
     * A region.
     *
     * @param offset the number of its first bin
     * @param term what a bin adds to -2 ln L
     * @param vectors by product
     */
    Block(int offset, int bins, BinTerm term, Map<Product, double[]> vectors) {
        this.offset = offset;
        this.bins = bins;
        this.term = term;
        this.products = vectors.keySet().toArray(Product[]::new);
        this.vectors = vectors.values().toArray(double[][]::new);
        List<Integer> found = vectors.keySet().stream()
                .flatMap(product -> product.factors().stream())
                .map(Product.Factor::parameter)
                .sorted()
                .distinct()
                .toList();
        this.parameters = found.stream().mapToInt(Integer::intValue).toArray();
        this.places = new int[products.length][];
        for (int m = 0; m < products.length; m++) {
            places[m] = products[m].factors().stream()
                    .mapToInt(factor -> found.indexOf(factor.parameter()))
                    .toArray();
        }
    }

    int offset() {
        return offset;
    }

    int bins() {
        return bins;
    }

    double[] expected(double[] point) {
        double[] expected = new double[bins];
        for (int m = 0; m < products.length; m++) {
            add(products[m].value(point), vectors[m], expected);
        }
        return expected;
    }

    /** What the counts of this region add to -2 ln L. */
    double value(double[] counts, double[] point) {
        double[] expected = expected(point);
        double value = 0;
        for (int bin = 0; bin < bins; bin++) {
            value += term.value(bin, counts[offset + bin], expected[bin]);
        }
        return value;
    }

    /** Adds -2 ln L of the counts of this region to a value, a gradient and a Hessian. */
    double addTo(double[] counts, double[] point, double[] gradient, double[][] hessian) {
        double[] expected = expected(point);
        double[][] slopes = slopes(point);
        double[] first = new double[bins];
        double[] second = new double[bins];
        double value = 0;
        for (int bin = 0; bin < bins; bin++) {
            double count = counts[offset + bin];
            value += term.value(bin, count, expected[bin]);
            first[bin] = term.first(bin, count, expected[bin]);
            second[bin] = term.second(bin, count, expected[bin]);
        }
        for (int a = 0; a < parameters.length; a++) {
            gradient[parameters[a]] += dot(first, slopes[a]);
            for (int b = 0; b <= a; b++) {
                addSymmetric(hessian, parameters[a], parameters[b], dot(second, slopes[a], slopes[b]));
            }
        }
        for (int m = 0; m < products.length; m++) {
            double pull = dot(first, vectors[m]);
            for (int a = 0; a < places[m].length; a++) {
                for (int b = 0; b <= a; b++) {
                    double curvature = products[m].second(point, a, b);
                    addSymmetric(hessian, parameters[places[m][a]], parameters[places[m][b]], pull * curvature);
                }
            }
        }
        return value;
    }

    /** The derivative of the expected counts by each of the parameters that appear. */
    private double[][] slopes(double[] point) {
        double[][] slopes = new double[parameters.length][bins];
        for (int m = 0; m < products.length; m++) {
            for (int a = 0; a < places[m].length; a++) {
                add(products[m].first(point, a), vectors[m], slopes[places[m][a]]);
            }
        }
        return slopes;
    }

    private static void addSymmetric(double[][] matrix, int i, int j, double value) {
        matrix[i][j] += value;
        if (i != j) {
            matrix[j][i] += value;
        }
    }

    private static void add(double factor, double[] vector, double[] sum) {
        if (factor != 0) {
            for (int bin = 0; bin < sum.length; bin++) {
                sum[bin] += factor * vector[bin];
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static double dot(double[] a, double[] b, double[] c) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k] * c[k];
        }
        return sum;
    }
}
