package org.nuprobe.runtime.document;

import java.util.List;
import org.nuprobe.runtime.input.Place;

/**
 * Published limits to draw over a plot.
 *
 * @param place where they are asked for
 * @param table the data table that holds them, {@code limits/neutrino-magnetic-moment.csv}
 * @param labels which of its rows to draw, by what stands in the column "label"; all when empty
 */
public record Overlay(Place place, String table, List<String> labels) {
    public Overlay {
        labels = List.copyOf(labels);
    }
}
