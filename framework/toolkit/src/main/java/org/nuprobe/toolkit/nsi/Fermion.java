package org.nuprobe.toolkit.nsi;

/** What a neutrino may have non-standard interactions with. */
public enum Fermion {
    /** The vector current of up quarks, eps^u = eps^uL + eps^uR. */
    UP("u", "the vector current of u quarks"),
    /** The vector current of down quarks, eps^d = eps^dL + eps^dR. */
    DOWN("d", "the vector current of d quarks"),
    /** Left-handed electrons. */
    ELECTRON_LEFT("eL", "left-handed electrons"),
    /** Right-handed electrons. */
    ELECTRON_RIGHT("eR", "right-handed electrons");

    private final String symbol;
    private final String title;

    Fermion(String symbol, String title) {
        this.symbol = symbol;
        this.title = title;
    }

    /** As at the end of a parameter's id: {@code u}, {@code d}, {@code eL}, {@code eR}. */
    public String symbol() {
        return symbol;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
