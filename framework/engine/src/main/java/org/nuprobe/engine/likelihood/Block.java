package org.nuprobe.engine.likelihood;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The counts of one region: products of parameters, each with a vector over the bins. */
final class Block {
    private final int offset;
    private final int bins;
    private final BinTerm term;
    private final Product[] products;
    private final double[][] vectors;
    /** The free parameters that appear. */
    private final int[] parameters;
    /** {@code places[m][a]}: where the a-th parameter of the m-th product stands among {@link #parameters}. */
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
        this.parameters = Arrays.stream(products)
                .flatMapToInt(product -> IntStream.range(0, product.size()).map(product::parameter))
                .sorted()
                .distinct()
                .toArray();
        this.places = new int[products.length][];
        for (int m = 0; m < products.length; m++) {
            places[m] = IntStream.range(0, products[m].size())
                    .map(products[m]::parameter)
                    .map(parameter -> Arrays.binarySearch(parameters, parameter))
                    .toArray();
        }
    }

    /** Marks the parameters that appear, and those that appear in an odd power. */
    void mark(boolean[] present, boolean[] odd) {
        for (int parameter : parameters) {
            present[parameter] = true;
        }
        for (Product product : products) {
            product.markOdd(odd);
        }
    }

    /** The same counts in terms of the squares of some parameters, all of them in even powers here. */
    Block inSquaresOf(boolean[] squared) {
        Map<Product, double[]> same = new LinkedHashMap<>();
        for (int m = 0; m < products.length; m++) {
            same.put(products[m].inSquaresOf(squared), vectors[m]);
        }
        return new Block(offset, bins, term, same);
    }

    /** Arrays to work in, for one thread at a time. */
    static final class Scratch {
        private final double[] first;
        private final double[] second;
        private final double[][] slopes;
        private final double[] weighted;

        /** Enough for regions of so many bins with so many parameters. */
        Scratch(int bins, int parameters) {
            this.first = new double[bins];
            this.second = new double[bins];
            this.slopes = new double[parameters][bins];
            this.weighted = new double[bins];
        }
    }

    /** Writes the expected counts of this region to its place among those of all regions. */
    void expect(double[] point, double[] expected) {
        Arrays.fill(expected, offset, offset + bins, 0);
        for (int m = 0; m < products.length; m++) {
            double factor = products[m].value(point);
            if (factor != 0) {
                double[] vector = vectors[m];
                for (int bin = 0; bin < bins; bin++) {
                    expected[offset + bin] += factor * vector[bin];
                }
            }
        }
    }

    /** What the counts of this region add to -2 ln L where so much is expected. */
    double value(double[] counts, double[] expected) {
        double value = 0;
        for (int bin = 0; bin < bins; bin++) {
            value += term.value(bin, counts[offset + bin], expected[offset + bin]);
        }
        return value;
    }

    /** Adds the derivatives of that to a gradient and a Hessian. */
    void addTo(
            double[] counts,
            double[] point,
            double[] expected,
            Scratch scratch,
            double[] gradient,
            double[][] hessian) {
        double[] first = scratch.first;
        double[] second = scratch.second;
        for (int bin = 0; bin < bins; bin++) {
            first[bin] = term.first(bin, counts[offset + bin], expected[offset + bin]);
            second[bin] = term.second(bin, counts[offset + bin], expected[offset + bin]);
        }
        double[][] slopes = scratch.slopes;
        slopes(point, slopes);
        double[] weighted = scratch.weighted;
        for (int a = 0; a < parameters.length; a++) {
            gradient[parameters[a]] += dot(first, slopes[a]);
            for (int bin = 0; bin < bins; bin++) {
                weighted[bin] = second[bin] * slopes[a][bin];
            }
            for (int b = 0; b <= a; b++) {
                addSymmetric(hessian, parameters[a], parameters[b], dot(weighted, slopes[b]));
            }
        }
        for (int m = 0; m < products.length; m++) {
            addCurvature(m, point, first, hessian);
        }
    }

    private void addCurvature(int m, double[] point, double[] first, double[][] hessian) {
        double pull = Double.NaN;
        for (int a = 0; a < places[m].length; a++) {
            for (int b = 0; b <= a; b++) {
                double curvature = products[m].second(point, a, b);
                if (curvature != 0) {
                    pull = Double.isNaN(pull) ? dot(first, vectors[m]) : pull;
                    addSymmetric(hessian, parameters[places[m][a]], parameters[places[m][b]], pull * curvature);
                }
            }
        }
    }

    /** The derivative of the expected counts by each of the parameters that appear. */
    private void slopes(double[] point, double[][] slopes) {
        for (int a = 0; a < parameters.length; a++) {
            Arrays.fill(slopes[a], 0, bins, 0);
        }
        for (int m = 0; m < products.length; m++) {
            double[] vector = vectors[m];
            for (int a = 0; a < places[m].length; a++) {
                double factor = products[m].first(point, a);
                double[] slope = slopes[places[m][a]];
                for (int bin = 0; bin < bins; bin++) {
                    slope[bin] += factor * vector[bin];
                }
            }
        }
    }

    private static void addSymmetric(double[][] matrix, int i, int j, double value) {
        matrix[i][j] += value;
        if (i != j) {
            matrix[j][i] += value;
        }
    }

    /** The sum of products over the bins, in four parts so that no addition waits for the one before. */
    private double dot(double[] a, double[] b) {
        double zero = 0;
        double one = 0;
        double two = 0;
        double three = 0;
        int bin = 0;
        for (; bin + 3 < bins; bin += 4) {
            zero += a[bin] * b[bin];
            one += a[bin + 1] * b[bin + 1];
            two += a[bin + 2] * b[bin + 2];
            three += a[bin + 3] * b[bin + 3];
        }
        for (; bin < bins; bin++) {
            zero += a[bin] * b[bin];
        }
        return (zero + one) + (two + three);
    }
}
