package org.nuprobe.spi.flux;

/** Whether a flux consists of neutrinos (left-handed) or antineutrinos (right-handed). */
public enum Helicity {
    /** Left-handed neutrinos. */
    NEUTRINO,
    /** Right-handed antineutrinos: flavour couplings are complex conjugated, chiral ones trade places. */
    ANTINEUTRINO
}
