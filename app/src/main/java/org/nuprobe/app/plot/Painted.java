package org.nuprobe.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A layer with the colour it got. */
record Painted(Layer layer, Colour colour) {

    /** Gives each layer its own colour, or else the next of the palette. */
    static List<Painted> all(List<Layer> layers) {
        List<Painted> painted = new ArrayList<>();
        int next = 0;
        for (Layer layer : layers) {
            Optional<Colour> own = own(layer);
            painted.add(new Painted(
                    layer,
                    own.orElse(Colour.palette().get(next % Colour.palette().size()))));
            next += own.isPresent() ? 0 : 1;
        }
        return painted;
    }

    /** Whether its label goes to the legend; the others write theirs in the plot. */
    boolean inLegend() {
        return !layer.label().isBlank() && !(layer instanceof Band) && !(layer instanceof HorizontalLine);
    }

    private static Optional<Colour> own(Layer layer) {
        if (layer instanceof Curve curve) {
            return curve.style().colour();
        } else if (layer instanceof Points points) {
            return points.style().colour();
        } else if (layer instanceof Steps steps) {
            return steps.style().colour();
        } else if (layer instanceof Band band) {
            return Optional.of(band.colour());
        } else if (layer instanceof HorizontalLine line) {
            return Optional.of(line.colour());
        } else {
            return Optional.of(((Region) layer).colour());
        }
    }
}
