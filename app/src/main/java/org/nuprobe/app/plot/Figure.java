package org.nuprobe.app.plot;

import java.util.ArrayList;
import java.util.List;

/** A figure as it is meant: a title (empty for none), two axes, what is drawn between them, and the legend's place. */
public record Figure(String title, Axis x, Axis y, List<Layer> layers, LegendPosition legend) {
    /** Copies the list of layers. */
    public Figure {
        layers = List.copyOf(layers);
    }

    /** An empty frame without a title, its legend wherever it hides least. */
    public static Figure of(Axis x, Axis y) {
        return new Figure("", x, y, List.of(), LegendPosition.AUTOMATIC);
    }

    /** The same figure under this title. */
    public Figure titled(String title) {
        return new Figure(title, x, y, layers, legend);
    }

    /** The same figure with these layers on top. */
    public Figure with(Layer... more) {
        return with(List.of(more));
    }

    /** The same figure with these layers on top. */
    public Figure with(List<? extends Layer> more) {
        List<Layer> all = new ArrayList<>(layers);
        all.addAll(more);
        return new Figure(title, x, y, all, legend);
    }

    /** The same figure with its legend there. */
    public Figure legend(LegendPosition position) {
        return new Figure(title, x, y, layers, position);
    }
}
