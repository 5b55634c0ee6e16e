package org.nuprobe.toolkit.nsi;

import java.util.Arrays;
import org.nuprobe.spi.interaction.FlavourCoupling;

/**
 * A Hermitian 3 x 3 matrix in flavour, in the order e, mu, tau. Element (a, b) belongs to {@code nubar_a ... nu_b}: b comes in
 * and a goes out.
 */
public final class HermitianMatrix {
    /** Nothing. */
    public static final HermitianMatrix ZERO = new HermitianMatrix(new double[9]);

    private static final String[] NAMES = {"e", "mu", "tau"};

    /** How far decimal numbers may be off by rounding, beside 1 or the element itself. */
    private static final double ROUNDING = 1e-12;

    private final double[] elements;

    private HermitianMatrix(double[] elements) {
        this.elements = elements;
    }

    /** The matrix that has one number; the element on the other side of the diagonal follows. */
    public static HermitianMatrix of(Element element, double value) {
        double[] elements = new double[9];
        elements[element.ordinal()] = value;
        return new HermitianMatrix(elements);
    }

    /**
     * A matrix by its rows.
     *
     * @param real real parts, 3 x 3
     * @param imaginary imaginary parts, 3 x 3
     * @throws IllegalArgumentException if it is not Hermitian; the message names the element and what it should be
     */
    public static HermitianMatrix of(double[][] real, double[][] imaginary) {
        double[] elements = new double[9];
        for (Element element : Element.values()) {
            int a = element.row();
            int b = element.column();
            if (!same(real[a][b], real[b][a]) || !same(imaginary[a][b], -imaginary[b][a])) {
                throw new IllegalArgumentException(notHermitian(real, imaginary, a, b));
            }
            elements[element.ordinal()] = element.isImaginary() ? imaginary[a][b] : real[a][b];
        }
        return new HermitianMatrix(elements);
    }

    /** Re of element (a, b), counted from 0. */
    public double real(int a, int b) {
        return elements[a == b ? a : 2 + a + b];
    }

    /** Im of element (a, b), counted from 0. */
    public double imaginary(int a, int b) {
        if (a == b) {
            return 0;
        }
        return a < b ? elements[5 + a + b] : -elements[5 + a + b];
    }

    /** One of the nine real numbers. */
    public double element(Element element) {
        return elements[element.ordinal()];
    }

    /** The sum with another matrix. */
    public HermitianMatrix plus(HermitianMatrix other) {
        double[] sum = elements.clone();
        for (int k = 0; k < sum.length; k++) {
            sum[k] += other.elements[k];
        }
        return new HermitianMatrix(sum);
    }

    /** The product with a real number. */
    public HermitianMatrix times(double factor) {
        double[] product = elements.clone();
        for (int k = 0; k < product.length; k++) {
            product[k] *= factor;
        }
        return new HermitianMatrix(product);
    }

    /** Whether every element is 0. */
    public boolean isZero() {
        return Arrays.stream(elements).allMatch(element -> element == 0);
    }

    /** As the flavour part of an amplitude. */
    public FlavourCoupling flavours() {
        double[][] real = new double[3][3];
        double[][] imaginary = new double[3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                real[a][b] = real(a, b);
                imaginary[a][b] = imaginary(a, b);
            }
        }
        return FlavourCoupling.matrix(real, imaginary);
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one));
    }

    private static String notHermitian(double[][] real, double[][] imaginary, int a, int b) {
        if (a == b) {
            return "the matrix is not Hermitian: element " + name(a, a) + " has the imaginary part " + imaginary[a][a]
                    + ", but the diagonal of a Hermitian matrix is real: write 0 there";
        }
        return "the matrix is not Hermitian: element " + name(a, b) + " is " + complex(real[a][b], imaginary[a][b])
                + " and element " + name(b, a) + " is " + complex(real[b][a], imaginary[b][a])
                + ", but they must be complex conjugates: write " + complex(real[a][b], -imaginary[a][b]) + " for "
                + name(b, a);
    }

    private static String name(int a, int b) {
        return "(" + NAMES[a] + ", " + NAMES[b] + ")";
    }

    private static String complex(double real, double imaginary) {
        if (imaginary == 0) {
            return Double.toString(real);
        }
        return real + (imaginary < 0 ? " - " : " + ") + Math.abs(imaginary) + " i";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HermitianMatrix matrix && Arrays.equals(elements, matrix.elements);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(elements);
    }

    @Override
    public String toString() {
        return "HermitianMatrix" + Arrays.toString(elements);
    }
}
