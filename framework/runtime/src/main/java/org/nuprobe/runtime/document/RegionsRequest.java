package org.nuprobe.runtime.document;

import java.util.List;

/**
 * The regions that a plot of two scanned parameters draws.
 *
 * @param confidences their confidence levels; all that there are when empty
 * @param filled whether areas are filled, or only their outlines are drawn
 * @param bestFit whether the best fit of each case is marked
 */
public record RegionsRequest(List<Double> confidences, boolean filled, boolean bestFit) {
    public RegionsRequest {
        confidences = List.copyOf(confidences);
    }
}
