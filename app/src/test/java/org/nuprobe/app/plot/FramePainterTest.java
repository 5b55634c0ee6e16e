package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FramePainterTest {
    private static final Range X = new Range(0, 10);
    private static final Range Y = new Range(1, 1000);
    private static final Figure FIGURE =
            Figure.of(Axis.linear("Energy"), Axis.log("Rate")).titled("Title");

    @BeforeAll
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    private static RecordingCanvas paint(Figure figure, FrameLayout layout) {
        RecordingCanvas canvas = new RecordingCanvas();
        Plane plane = new Plane(figure.x().scale(), X, figure.y().scale(), Y, layout.frame());
        new FramePainter(canvas, plane, layout).paint();
        return canvas;
    }

    private static List<Line2D> marks(RecordingCanvas canvas) {
        List<Line2D> marks = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        PathIterator path = canvas.marks.get(0).shape().getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            if (path.currentSegment(at) == PathIterator.SEG_LINETO) {
                marks.add(new Line2D.Double(x, y, at[0], at[1]));
            }
            x = at[0];
            y = at[1];
        }
        return marks;
    }

    @Test
    void marksStandOnAllFourSidesAndPointIn() {
        FrameLayout layout = FrameLayout.of(FIGURE, X, Y, 0);
        Rectangle2D frame = layout.frame();
        List<Line2D> marks = marks(paint(FIGURE, layout));
        int each =
                layout.x().ticks().major().size() + layout.x().ticks().minor().size();
        int eachSide =
                layout.y().ticks().major().size() + layout.y().ticks().minor().size();
        assertThat(marks).hasSize(2 * each + 2 * eachSide);
        assertThat(marks.stream().filter(mark -> mark.getY1() == frame.getMaxY() && mark.getY2() < frame.getMaxY()))
                .hasSizeGreaterThanOrEqualTo(each);
        assertThat(marks.stream().filter(mark -> mark.getY1() == frame.getMinY() && mark.getY2() > frame.getMinY()))
                .hasSizeGreaterThanOrEqualTo(each);
        assertThat(marks.stream().filter(mark -> mark.getX1() == frame.getMinX() && mark.getX2() > frame.getMinX()))
                .hasSizeGreaterThanOrEqualTo(eachSide);
        assertThat(marks.stream().filter(mark -> mark.getX1() == frame.getMaxX() && mark.getX2() < frame.getMaxX()))
                .hasSizeGreaterThanOrEqualTo(eachSide);
    }

    @Test
    void labelsAreCentredOnTheirMarks() {
        FrameLayout layout = FrameLayout.of(FIGURE, X, Y, 0);
        RecordingCanvas canvas = paint(FIGURE, layout);
        Rectangle2D frame = layout.frame();
        for (RecordingCanvas.Mark text : canvas.of("text").toList()) {
            Rectangle2D ink = text.shape().getBounds2D();
            switch (text.says()) {
                case "$4$" ->
                    assertThat(ink.getCenterX()).isEqualTo(frame.getMinX() + 0.4 * frame.getWidth(), within(1.5));
                case "$10^{1}$" ->
                    assertThat(ink.getMaxY()).isEqualTo(frame.getMaxY() - frame.getHeight() / 3 + 5, within(1.5));
                case "Energy", "Title" -> assertThat(ink.getCenterX()).isEqualTo(frame.getCenterX(), within(1.5));
                case "Rate" -> assertThat(ink.getCenterY()).isEqualTo(frame.getCenterY(), within(1.5));
                default -> assertThat(text.says()).startsWith("$");
            }
        }
    }

    @Test
    void theOuterMarginIsEven() {
        FrameLayout layout = FrameLayout.of(FIGURE, X, Y, 0);
        Rectangle2D all = layout.frame().getBounds2D();
        for (RecordingCanvas.Mark text : paint(FIGURE, layout).of("text").toList()) {
            all.add(text.shape().getBounds2D());
        }
        assertThat(all.getMinX()).isEqualTo(Page.MARGIN, within(4.0));
        assertThat(all.getMinY()).isEqualTo(Page.MARGIN, within(4.0));
        assertThat(Page.WIDTH - all.getMaxX()).isEqualTo(Page.MARGIN, within(4.0));
        assertThat(Page.HEIGHT - all.getMaxY()).isEqualTo(Page.MARGIN, within(4.0));
    }

    @Test
    void aFrameWithoutNamesIsLarger() {
        Rectangle2D named = FrameLayout.of(FIGURE, X, Y, 0).frame();
        Figure bare = Figure.of(Axis.linear(""), Axis.log(""));
        Rectangle2D frame = FrameLayout.of(bare, X, Y, 0).frame();
        assertThat(frame.getWidth()).isGreaterThan(named.getWidth());
        assertThat(frame.getHeight()).isGreaterThan(named.getHeight());
        assertThat(FrameLayout.of(FIGURE, X, Y, 120).frame().getWidth()).isLessThan(named.getWidth() - 100);
    }
}
