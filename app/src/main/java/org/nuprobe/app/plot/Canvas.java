package org.nuprobe.app.plot;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What a back end must be able to paint. Lengths are points of the page, y grows downwards. */
interface Canvas {
    /** How far the opacity has risen at equal steps from the edge of a fading area to its middle. */
    List<Double> FADE = List.of(0.0, 0.06, 0.22, 0.5, 0.78, 0.94, 1.0);

    void fill(Shape shape, Ink ink);

    void stroke(Shape shape, Ink ink, Pen pen);

    /** Fills a rectangle that is strongest in the middle and fades out to its upper and lower edge. */
    void fade(Rectangle2D area, Ink ink);

    /** Fills the outlines of a text; what it says is for formats that can keep it. */
    void text(Shape outlines, Ink ink, String says);

    /** Runs the drawing so that nothing outside the area is touched. */
    void clipped(Rectangle2D area, Runnable drawing);
}
