package org.nuprobe.spi.flux;

import java.util.Arrays;

/**
 * The flavour of a neutrino at one energy, as a Hermitian 3 x 3 density matrix rho in the basis e, mu, tau.
 *
 * <p>rho_aa is the probability to find flavour a, the trace is the active fraction (1 without sterile neutrinos), and the
 * elements off the diagonal are what flavour-changing couplings interfere with.
 */
public final class FlavourState {
    /** The number of real numbers in a state, and the length of the array {@link #elements()}. */
    public static final int SIZE = 9;

    private final double[] elements;

    private FlavourState(double[] elements) {
        this.elements = elements;
    }

    /** One flavour with certainty. */
    public static FlavourState pure(Flavour flavour) {
        double[] elements = new double[SIZE];
        elements[flavour.ordinal()] = 1;
        return new FlavourState(elements);
    }

    /** A mixture of flavours without coherence between them. */
    public static FlavourState diagonal(double electron, double muon, double tau) {
        return new FlavourState(new double[] {electron, muon, tau, 0, 0, 0, 0, 0, 0});
    }

    /**
     * The state with these elements.
     *
     * @param elements rho_ee, rho_mumu, rho_tautau, then the real parts of rho_emu, rho_etau, rho_mutau, then their
     *     imaginary parts; 9 numbers
     */
    public static FlavourState of(double... elements) {
        if (elements.length != SIZE) {
            throw new IllegalArgumentException("a flavour state has " + SIZE + " elements, not " + elements.length);
        }
        return new FlavourState(elements.clone());
    }

    /** The 9 real numbers in the order of {@link #of}. */
    public double[] elements() {
        return elements.clone();
    }

    /** The k-th real number in the order of {@link #of}. */
    public double element(int k) {
        return elements[k];
    }

    /** The probability rho_aa to find a flavour. */
    public double probability(Flavour flavour) {
        return elements[flavour.ordinal()];
    }

    /** The active fraction, Tr rho. */
    public double trace() {
        return elements[0] + elements[1] + elements[2];
    }

    /** Whether nothing stands off the diagonal. */
    public boolean isDiagonal() {
        for (int k = 3; k < SIZE; k++) {
            if (elements[k] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlavourState state && Arrays.equals(elements, state.elements);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(elements);
    }

    @Override
    public String toString() {
        return "FlavourState" + Arrays.toString(elements);
    }
}
