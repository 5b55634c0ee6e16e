package org.nuprobe.spi.flux;

/** The three active flavours, in the order of every flavour matrix. */
public enum Flavour {
    /** Electron neutrino. */
    ELECTRON,
    /** Muon neutrino. */
    MUON,
    /** Tau neutrino. */
    TAU
}
