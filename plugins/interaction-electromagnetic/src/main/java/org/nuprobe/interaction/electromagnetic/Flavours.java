package org.nuprobe.interaction.electromagnetic;

/** How much of a matrix in flavour is a parameter. */
enum Flavours {
    /** One number for every flavour. */
    UNIVERSAL,
    /** One number for each flavour. */
    DIAGONAL,
    /** One number for each flavour and one for each pair of them. */
    MATRIX
}
