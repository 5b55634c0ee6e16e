package org.nuprobe.app.plot;

import java.util.stream.DoubleStream;

/** A histogram: one level between each pair of neighbouring edges, optionally with a pale fill down to the axis. */
public record Steps(Series edges, Series heights, String label, LineStyle style, boolean filled) implements Layer {
    /** Refuses edges that do not rise or are not one more than the heights. */
    public Steps {
        String who = Check.named("histogram", label);
        Check.that(
                edges.size() == heights.size() + 1,
                who + " has " + edges.size() + " edges and " + heights.size()
                        + " heights: it needs one edge more than heights.");
        for (int i = 0; i < edges.size(); i++) {
            Check.finite(who, "the edge", edges.at(i));
            Check.that(i == 0 || edges.at(i - 1) < edges.at(i), who + " has edges that do not rise.");
        }
        Check.that(heights.stream().anyMatch(Double::isFinite), who + " has no finite height.");
    }

    /** An unfilled histogram in the next colour of the palette. */
    public static Steps of(double[] edges, double[] heights, String label) {
        return new Steps(Series.of(edges), Series.of(heights), label, LineStyle.solid(), false);
    }

    /** The same with a pale fill. */
    public Steps fill() {
        return new Steps(edges, heights, label, style, true);
    }

    /** The same with another look. */
    public Steps styled(LineStyle style) {
        return new Steps(edges, heights, label, style, filled);
    }

    @Override
    public DoubleStream reachOfX() {
        return edges.stream();
    }

    @Override
    public DoubleStream reachOfY() {
        return DoubleStream.concat(DoubleStream.of(0), heights.stream());
    }
}
