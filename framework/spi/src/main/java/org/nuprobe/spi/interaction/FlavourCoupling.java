package org.nuprobe.spi.interaction;

import java.util.Arrays;

/**
 * How an amplitude couples flavours: a complex 3 x 3 matrix Lambda with Lambda_ba for incoming flavour a and outgoing b, in
 * the order e, mu, tau. For antineutrinos the framework takes the complex conjugate.
 */
public final class FlavourCoupling {
    private static final FlavourCoupling UNIVERSAL = diagonal(1, 1, 1);

    private final double[] real;
    private final double[] imaginary;

    private FlavourCoupling(double[] real, double[] imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }

    /** The same for every flavour, and none of them changes. */
    public static FlavourCoupling universal() {
        return UNIVERSAL;
    }

    /** One strength per flavour, and none of them changes. */
    public static FlavourCoupling diagonal(double electron, double muon, double tau) {
        return new FlavourCoupling(new double[] {electron, 0, 0, 0, muon, 0, 0, 0, tau}, new double[9]);
    }

    /**
     * Any matrix.
     *
     * @param real real parts, {@code real[b][a]}, 3 x 3
     * @param imaginary imaginary parts, 3 x 3
     */
    public static FlavourCoupling matrix(double[][] real, double[][] imaginary) {
        return new FlavourCoupling(flatten(real), flatten(imaginary));
    }

    /** Re Lambda_ba for incoming a, outgoing b. */
    public double real(int b, int a) {
        return real[3 * b + a];
    }

    /** Im Lambda_ba for incoming a, outgoing b. */
    public double imaginary(int b, int a) {
        return imaginary[3 * b + a];
    }

    private static double[] flatten(double[][] matrix) {
        if (matrix.length != 3) {
            throw new IllegalArgumentException("a flavour matrix has 3 rows, not " + matrix.length);
        }
        double[] flat = new double[9];
        for (int b = 0; b < 3; b++) {
            if (matrix[b].length != 3) {
                throw new IllegalArgumentException("a flavour matrix has 3 columns, not " + matrix[b].length);
            }
            System.arraycopy(matrix[b], 0, flat, 3 * b, 3);
        }
        return flat;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlavourCoupling coupling
                && Arrays.equals(real, coupling.real)
                && Arrays.equals(imaginary, coupling.imaginary);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(real) + Arrays.hashCode(imaginary);
    }

    @Override
    public String toString() {
        return "FlavourCoupling" + Arrays.toString(real) + " + i" + Arrays.toString(imaginary);
    }
}
