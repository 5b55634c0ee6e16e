package org.nuprobe.toolkit.oscillation;

import org.nuprobe.spi.flux.FlavourState;

/** A complex 3 x 3 matrix in the flavour or the mass basis. */
public final class ComplexMatrix {
    /** The number of rows and columns. */
    public static final int SIZE = 3;

    /** Nothing but zeros. */
    public static final ComplexMatrix ZERO = diagonal(0, 0, 0);

    /** The unit matrix. */
    public static final ComplexMatrix IDENTITY = diagonal(1, 1, 1);

    private static final int ELEMENTS = SIZE * SIZE;
    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

    private final double[] re;
    private final double[] im;

    private ComplexMatrix(double[] re, double[] im) {
        this.re = re;
        this.im = im;
    }

    /** The matrix with these numbers on the diagonal and zeros elsewhere. */
    public static ComplexMatrix diagonal(double first, double second, double third) {
        return new ComplexMatrix(new double[] {first, 0, 0, 0, second, 0, 0, 0, third}, new double[ELEMENTS]);
    }

    /** The matrix of real and imaginary parts, each as three rows of three. */
    public static ComplexMatrix of(double[][] real, double[][] imaginary) {
        double[] re = new double[ELEMENTS];
        double[] im = new double[ELEMENTS];
        for (int i = 0; i < SIZE; i++) {
            System.arraycopy(real[i], 0, re, SIZE * i, SIZE);
            System.arraycopy(imaginary[i], 0, im, SIZE * i, SIZE);
        }
        return new ComplexMatrix(re, im);
    }

    /**
     * The Hermitian matrix of nine real numbers.
     *
     * @param elements the diagonal, then the real parts of the elements 01, 02, 12, then their imaginary parts: the order of
     *     {@link FlavourState#of}
     */
    public static ComplexMatrix hermitian(double... elements) {
        if (elements.length != ELEMENTS) {
            throw new IllegalArgumentException("a Hermitian matrix has 9 real numbers, not " + elements.length);
        }
        double[] re = new double[ELEMENTS];
        double[] im = new double[ELEMENTS];
        for (int k = 0; k < SIZE; k++) {
            int upper = SIZE * PAIRS[k][0] + PAIRS[k][1];
            int lower = SIZE * PAIRS[k][1] + PAIRS[k][0];
            re[(SIZE + 1) * k] = elements[k];
            re[upper] = elements[3 + k];
            re[lower] = elements[3 + k];
            im[upper] = elements[6 + k];
            im[lower] = -elements[6 + k];
        }
        return new ComplexMatrix(re, im);
    }

    /** The density matrix of a flavour state. */
    public static ComplexMatrix of(FlavourState state) {
        return hermitian(state.elements());
    }

    /** Takes the arrays as they are: for arrays that nobody else holds. */
    static ComplexMatrix wrap(double[] re, double[] im) {
        return new ComplexMatrix(re, im);
    }

    /** The real part of an element, rows and columns counted from 0. */
    public double re(int i, int j) {
        return re[SIZE * i + j];
    }

    /** The imaginary part of an element, rows and columns counted from 0. */
    public double im(int i, int j) {
        return im[SIZE * i + j];
    }

    /** The product, this one on the left. */
    public ComplexMatrix times(ComplexMatrix right) {
        double[] a = new double[ELEMENTS];
        double[] b = new double[ELEMENTS];
        for (int i = 0; i < ELEMENTS; i += SIZE) {
            for (int k = 0; k < SIZE; k++) {
                double x = re[i + k];
                double y = im[i + k];
                for (int j = 0; j < SIZE; j++) {
                    double u = right.re[SIZE * k + j];
                    double v = right.im[SIZE * k + j];
                    a[i + j] += x * u - y * v;
                    b[i + j] += x * v + y * u;
                }
            }
        }
        return new ComplexMatrix(a, b);
    }

    /** The sum. */
    public ComplexMatrix plus(ComplexMatrix other) {
        return combined(1, other, 1);
    }

    /** The difference. */
    public ComplexMatrix minus(ComplexMatrix other) {
        return combined(1, other, -1);
    }

    /** The matrix times a real number. */
    public ComplexMatrix scaled(double factor) {
        return combined(factor, ZERO, 0);
    }

    /** The Hermitian conjugate. */
    public ComplexMatrix adjoint() {
        double[] a = new double[ELEMENTS];
        double[] b = new double[ELEMENTS];
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                a[SIZE * i + j] = re[SIZE * j + i];
                b[SIZE * i + j] = -im[SIZE * j + i];
            }
        }
        return new ComplexMatrix(a, b);
    }

    /** The complex conjugate. */
    public ComplexMatrix conjugate() {
        double[] b = new double[ELEMENTS];
        for (int k = 0; k < ELEMENTS; k++) {
            b[k] = -im[k];
        }
        return new ComplexMatrix(re, b);
    }

    /** {@code this M this^+}: a Hermitian matrix M in another basis, or after an evolution. */
    public ComplexMatrix turn(ComplexMatrix hermitian) {
        return times(hermitian).times(adjoint());
    }

    /** The largest size of an element. */
    public double largest() {
        double largest = 0;
        for (int k = 0; k < ELEMENTS; k++) {
            largest = Math.max(largest, Math.hypot(re[k], im[k]));
        }
        return largest;
    }

    /** The flavour state whose density matrix this is; of the numbers below the diagonal the Hermitian part counts. */
    public FlavourState state() {
        double[] elements = new double[FlavourState.SIZE];
        for (int k = 0; k < SIZE; k++) {
            int upper = SIZE * PAIRS[k][0] + PAIRS[k][1];
            int lower = SIZE * PAIRS[k][1] + PAIRS[k][0];
            elements[k] = re[(SIZE + 1) * k];
            elements[3 + k] = 0.5 * (re[upper] + re[lower]);
            elements[6 + k] = 0.5 * (im[upper] - im[lower]);
        }
        return FlavourState.of(elements);
    }

    private ComplexMatrix combined(double mine, ComplexMatrix other, double theirs) {
        double[] a = new double[ELEMENTS];
        double[] b = new double[ELEMENTS];
        for (int k = 0; k < ELEMENTS; k++) {
            a[k] = mine * re[k] + theirs * other.re[k];
            b[k] = mine * im[k] + theirs * other.im[k];
        }
        return new ComplexMatrix(a, b);
    }
}
