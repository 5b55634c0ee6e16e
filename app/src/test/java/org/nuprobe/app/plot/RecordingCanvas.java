package org.nuprobe.app.plot;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what is painted, for tests to look at. */
final class RecordingCanvas implements Canvas {
    /** One call: what was done, where, with which ink, and what a text says. */
    record Mark(String kind, Shape shape, Ink ink, String says, boolean clipped) {}

    final List<Mark> marks = new ArrayList<>();
    private boolean inClip;

    Stream<Mark> of(String kind) {
        return marks.stream().filter(mark -> mark.kind().equals(kind));
    }

    List<String> texts() {
        return of("text").map(Mark::says).toList();
    }

    @Override
    public void fill(Shape shape, Ink ink) {
        marks.add(new Mark("fill", shape, ink, "", inClip));
    }

    @Override
    public void stroke(Shape shape, Ink ink, Pen pen) {
        marks.add(new Mark("stroke", shape, ink, "", inClip));
    }

    @Override
    public void fade(Rectangle2D area, Ink ink) {
        marks.add(new Mark("fade", area, ink, "", inClip));
    }

    @Override
    public void text(Shape outlines, Ink ink, String says) {
        marks.add(new Mark("text", outlines, ink, says, inClip));
    }

    @Override
    public void clipped(Rectangle2D area, Runnable drawing) {
        inClip = true;
        drawing.run();
        inClip = false;
    }
}
