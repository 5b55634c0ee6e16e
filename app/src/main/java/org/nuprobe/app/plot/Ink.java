package org.nuprobe.app.plot;

/** A colour and how much of it covers what is below, from 0 to 1. */
record Ink(Colour colour, double opacity) {
    static final Ink BLACK = of(Colour.BLACK);

    static Ink of(Colour colour) {
        return new Ink(colour, 1);
    }
}
