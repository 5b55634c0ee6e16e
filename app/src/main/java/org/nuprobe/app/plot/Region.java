package org.nuprobe.app.plot;

import java.util.List;
import java.util.stream.DoubleStream;

/** A filled area, opaque from 0 to 1; a polygon inside another one is a hole. */
public record Region(List<Polygon> polygons, String label, Colour colour, double opacity) implements Layer {
    /** Refuses an area without a polygon. */
    public Region {
        polygons = List.copyOf(polygons);
        String who = Check.named("region", label);
        Check.that(!polygons.isEmpty(), who + " has no polygon.");
        Check.that(opacity > 0 && opacity <= 1, who + " has opacity " + opacity + ": give one above 0 and up to 1.");
    }

    /** A pale area. */
    public static Region of(List<Polygon> polygons, String label, Colour colour) {
        return new Region(polygons, label, colour, 0.3);
    }

    @Override
    public DoubleStream reachOfX() {
        return polygons.stream().flatMapToDouble(polygon -> polygon.x().stream());
    }

    @Override
    public DoubleStream reachOfY() {
        return polygons.stream().flatMapToDouble(polygon -> polygon.y().stream());
    }
}
