package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.input.Place;

/**
 * Published limits to draw over a plot.
 *
 * @param place where they are asked for
 * @param table the data table that holds them, {@code limits/neutrino-magnetic-moment.csv}
 * @param labels which of its rows to draw, by what stands in the column "label"; all when empty
 * @param columns the columns of a curve; empty for limits that are one value each
 */
public record Overlay(Place place, String table, List<String> labels, Optional<Columns> columns) {
    public Overlay {
        labels = List.copyOf(labels);
    }

    /**
     * The columns of published curves and points: rows with one label are the points of one curve.
     *
     * @param x the horizontal coordinate
     * @param y the vertical coordinate
     */
    public record Columns(String x, String y) {}
}
