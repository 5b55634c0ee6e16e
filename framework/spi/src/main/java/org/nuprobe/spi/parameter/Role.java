package org.nuprobe.spi.parameter;

/** How a parameter enters the expected counts, which decides what is computed again when it moves. */
public enum Role {
    /** Stands only in {@link Monomial}s, as couplings and normalisations do: moving it costs a polynomial. */
    COEFFICIENT,
    /** Changes the shape of templates, as masses and widths do: the templates that declared it are rebuilt. */
    SHAPE
}
