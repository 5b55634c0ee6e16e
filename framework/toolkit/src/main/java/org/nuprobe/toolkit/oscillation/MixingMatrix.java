package org.nuprobe.toolkit.oscillation;

import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.parameter.Point;

/**
 * The leptonic mixing matrix U in the standard parametrisation R_23 U_13(delta) R_12 (Particle Data Group), rows e, mu, tau,
 * columns 1, 2, 3.
 *
 * <p>Fields mix as {@code nu_a = sum_j U_aj nu_j}, so the state |nu_j> has the amplitude {@code <nu_a|nu_j> = U_aj} in flavour
 * a, and the Hamiltonian acts on such amplitudes as {@code U diag(m^2) U^+ / 2E}.
 */
public final class MixingMatrix {
    private final double[][] real;
    private final double[][] imaginary;

    private MixingMatrix(double[][] real, double[][] imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }

    /**
     * The matrix of three angles and a phase.
     *
     * @param sin2Theta12 sin^2 theta_12, between 0 and 1
     * @param sin2Theta13 sin^2 theta_13
     * @param sin2Theta23 sin^2 theta_23
     * @param delta the phase delta_CP in radian
     */
    public static MixingMatrix of(double sin2Theta12, double sin2Theta13, double sin2Theta23, double delta) {
        double s12 = Math.sqrt(sin2Theta12);
        double c12 = Math.sqrt(1 - sin2Theta12);
        double s13 = Math.sqrt(sin2Theta13);
        double c13 = Math.sqrt(1 - sin2Theta13);
        double s23 = Math.sqrt(sin2Theta23);
        double c23 = Math.sqrt(1 - sin2Theta23);
        double re = s13 * Math.cos(delta);
        double im = s13 * Math.sin(delta);
        return new MixingMatrix(
                new double[][] {
                    {c12 * c13, s12 * c13, re},
                    {-s12 * c23 - c12 * s23 * re, c12 * c23 - s12 * s23 * re, s23 * c13},
                    {s12 * s23 - c12 * c23 * re, -c12 * s23 - s12 * c23 * re, c23 * c13}
                },
                new double[][] {
                    {0, 0, -im}, {-c12 * s23 * im, -s12 * s23 * im, 0}, {-c12 * c23 * im, -s12 * c23 * im, 0}
                });
    }

    /** The matrix at a point; it reads the parameters {@link OscillationParameters#MIXING}. */
    public static MixingMatrix at(Point shape) {
        return of(
                shape.get(OscillationParameters.SIN2_THETA_12),
                shape.get(OscillationParameters.SIN2_THETA_13),
                shape.get(OscillationParameters.SIN2_THETA_23),
                shape.get(OscillationParameters.DELTA_CP));
    }

    /** Re U_aj, rows and columns counted from 0. */
    public double real(int a, int j) {
        return real[a][j];
    }

    /** Im U_aj, rows and columns counted from 0. */
    public double imaginary(int a, int j) {
        return imaginary[a][j];
    }

    /**
     * The density matrix of mass state j in the flavour basis, {@code rho_ab = U_aj U_bj^*} for neutrinos and its complex
     * conjugate for antineutrinos.
     *
     * @param phase +1 for neutrinos, -1 for antineutrinos
     * @return the 9 numbers of {@link FlavourState#of}
     */
    public double[] projector(int j, int phase) {
        double[] elements = new double[FlavourState.SIZE];
        int[][] pairs = {{0, 1}, {0, 2}, {1, 2}};
        for (int a = 0; a < 3; a++) {
            elements[a] = real[a][j] * real[a][j] + imaginary[a][j] * imaginary[a][j];
            int left = pairs[a][0];
            int right = pairs[a][1];
            elements[3 + a] = real[left][j] * real[right][j] + imaginary[left][j] * imaginary[right][j];
            elements[6 + a] = phase * (imaginary[left][j] * real[right][j] - real[left][j] * imaginary[right][j]);
        }
        return elements;
    }

    /** The matrix as complex numbers. */
    public ComplexMatrix matrix() {
        return ComplexMatrix.of(real, imaginary);
    }
}
