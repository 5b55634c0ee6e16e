package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LegendTest {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(80, 20, 560, 420);
    private static final double[] TWO = {1, 2};
    private static final List<Layer> LAYERS = List.of(
            Curve.of(TWO, TWO, "curve"),
            Curve.of(TWO, TWO, ""),
            Points.of(TWO, TWO, "points").withErrors(1, 1),
            Steps.of(new double[] {1, 2}, new double[] {1}, "steps").fill(),
            Region.of(List.of(Polygon.of(new double[] {1, 2, 1}, new double[] {1, 2, 2})), "region", Colour.GREEN),
            HorizontalLine.at(1, "line"),
            Band.of(1, 2, "band", Colour.GREY));

    private final Legend legend = new Legend(Painted.all(LAYERS), LegendPosition.AUTOMATIC);

    @BeforeAll
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void holdsWhatIsNotLabelledInThePlot() {
        RecordingCanvas canvas = new RecordingCanvas();
        legend.paint(canvas, legend.box(LegendPosition.TOP_LEFT, FRAME, List.of()));
        assertThat(canvas.texts()).containsExactly("curve", "points", "steps", "region");
    }

    @Test
    void everythingPaintedStaysInItsBox() {
        RecordingCanvas canvas = new RecordingCanvas();
        Rectangle2D box = legend.box(LegendPosition.BOTTOM_RIGHT, FRAME, List.of());
        legend.paint(canvas, box);
        assertThat(canvas.marks).allMatch(mark -> {
            Rectangle2D bounds = mark.shape().getBounds2D();
            return box.contains(bounds.getMinX(), bounds.getMinY()) && bounds.getMaxY() <= box.getMaxY() + 1e-9;
        });
    }

    @Test
    void standsInTheCornerAskedFor() {
        assertThat(corner(LegendPosition.TOP_LEFT)).isEqualTo("left top");
        assertThat(corner(LegendPosition.TOP_RIGHT)).isEqualTo("right top");
        assertThat(corner(LegendPosition.BOTTOM_LEFT)).isEqualTo("left bottom");
        assertThat(corner(LegendPosition.BOTTOM_RIGHT)).isEqualTo("right bottom");
        assertThat(legend.box(LegendPosition.OUTSIDE, FRAME, List.of()).getMinX())
                .isGreaterThan(FRAME.getMaxX());
    }

    private String corner(LegendPosition position, Line2D... strokes) {
        Rectangle2D box = legend.box(position, FRAME, List.of(strokes));
        assertThat(FRAME.contains(box)).isTrue();
        return (box.getCenterX() < FRAME.getCenterX() ? "left" : "right")
                + (box.getCenterY() < FRAME.getCenterY() ? " top" : " bottom");
    }

    @Test
    void theAutomaticCornerIsTheFreest() {
        Line2D falling = new Line2D.Double(80, 20, 640, 440);
        Line2D rising = new Line2D.Double(80, 440, 640, 20);
        assertThat(corner(LegendPosition.AUTOMATIC, falling)).isEqualTo("right top");
        assertThat(corner(LegendPosition.AUTOMATIC, rising)).isEqualTo("left top");
        assertThat(corner(LegendPosition.AUTOMATIC, rising, new Line2D.Double(80, 60, 640, 60)))
                .isEqualTo("right bottom");
    }

    @Test
    void noneMeansNone() {
        assertThat(new Legend(Painted.all(LAYERS), LegendPosition.NONE).isEmpty())
                .isTrue();
        assertThat(new Legend(List.of(), LegendPosition.AUTOMATIC).isEmpty()).isTrue();
    }

    @Test
    void tallLabelsGetTallRows() {
        Layer fraction = Curve.of(TWO, TWO, "$\\dfrac{\\dfrac{a}{b}}{\\dfrac{c}{d}}$");
        Legend tall = new Legend(Painted.all(List.of(fraction, fraction)), LegendPosition.AUTOMATIC);
        Legend plain = new Legend(Painted.all(LAYERS.subList(2, 4)), LegendPosition.AUTOMATIC);
        assertThat(tall.box(LegendPosition.TOP_LEFT, FRAME, List.of()).getHeight())
                .isGreaterThan(1.5
                        * plain.box(LegendPosition.TOP_LEFT, FRAME, List.of()).getHeight());
    }
}
