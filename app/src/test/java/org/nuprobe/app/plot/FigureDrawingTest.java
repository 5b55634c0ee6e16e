package org.nuprobe.app.plot;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class FigureDrawingTest {
    private static final Figure EMPTY =
            Figure.of(Axis.linear("").showing(0, 4), Axis.linear("").showing(0, 10));
    private static final Figure LOG =
            Figure.of(Axis.linear("").showing(0, 4), Axis.log("").showing(1, 100));
    private static final double[] X = {0, 1, 2, 3, 4};

    @BeforeAll
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    private static RecordingCanvas draw(Figure figure) {
        RecordingCanvas canvas = new RecordingCanvas();
        FigureDrawing.draw(figure, canvas);
        return canvas;
    }

    /** What the layers alone painted. */
    private static List<RecordingCanvas.Mark> inside(Figure figure) {
        return draw(figure).marks.stream().filter(RecordingCanvas.Mark::clipped).toList();
    }

    private static String commands(RecordingCanvas.Mark mark) {
        StringBuilder commands = new StringBuilder();
        for (PathIterator path = mark.shape().getPathIterator(null); !path.isDone(); path.next()) {
            commands.append("MLQCZ".charAt(path.currentSegment(new double[6])));
        }
        return commands.toString();
    }

    @Test
    void notANumberBreaksACurve() {
        Curve curve = Curve.of(X, new double[] {1, 2, Double.NaN, 3, 4}, "");
        assertThat(inside(EMPTY.with(curve)))
                .singleElement()
                .extracting(FigureDrawingTest::commands)
                .isEqualTo("MLML");
    }

    @Test
    void zeroBreaksACurveOnALogarithmicAxis() {
        Curve curve = Curve.of(X, new double[] {1, 2, 0, 3, 4}, "");
        assertThat(inside(LOG.with(curve)))
                .extracting(FigureDrawingTest::commands)
                .containsExactly("MLML");
        assertThat(inside(EMPTY.with(curve)))
                .extracting(FigureDrawingTest::commands)
                .containsExactly("MLLLL");
    }

    @Test
    void histogramsRunAlongTheirEdgesAndReachTheFloor() {
        Steps steps = Steps.of(X, new double[] {1, 2, Double.NaN, 3}, "");
        List<RecordingCanvas.Mark> marks = inside(EMPTY.with(steps.fill()));
        assertThat(marks).extracting(RecordingCanvas.Mark::kind).containsExactly("fill", "stroke");
        assertThat(marks).extracting(FigureDrawingTest::commands).containsOnly("MLLLLLMLLL");
        assertThat(marks.get(0).ink().opacity()).isLessThan(0.5);
        assertThat(inside(LOG.with(steps)).get(0).shape().getBounds2D().getMaxY())
                .isGreaterThan(Page.HEIGHT);
    }

    @Test
    void errorBarsStandAtTheirPoints() {
        Points points = Points.of(new double[] {1, 2}, new double[] {5, 5}, "")
                .withErrors(new double[] {1, 0}, new double[] {2, 0});
        List<RecordingCanvas.Mark> marks = inside(EMPTY.with(points));
        assertThat(marks).extracting(RecordingCanvas.Mark::kind).containsExactly("stroke", "fill", "fill");
        Rectangle2D bar = marks.get(0).shape().getBounds2D();
        Rectangle2D dot = marks.get(1).shape().getBounds2D();
        assertThat(bar.getCenterX()).isEqualTo(dot.getCenterX(), within(1e-9));
        double unit = bar.getHeight() / 3;
        assertThat(dot.getCenterY() - bar.getMinY()).isEqualTo(2 * unit, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Marker.class)
    void everyMarkerIsCentredOnItsPoint(Marker marker) {
        Points points = Points.of(new double[] {2}, new double[] {5}, "").styled(marker, LineStyle.solid());
        Rectangle2D circle = inside(EMPTY.with(Points.of(new double[] {2}, new double[] {5}, "")))
                .get(0)
                .shape()
                .getBounds2D();
        Rectangle2D sign = inside(EMPTY.with(points)).get(0).shape().getBounds2D();
        assertThat(sign.getCenterX()).isEqualTo(circle.getCenterX(), within(1e-9));
        assertThat(sign.getCenterY()).isEqualTo(circle.getCenterY(), within(2.0));
    }

    @Test
    void softBandsFadeAndOthersDoNot() {
        assertThat(inside(EMPTY.with(Band.soft(2, 4, "", Colour.ORANGE))))
                .extracting(RecordingCanvas.Mark::kind)
                .containsExactly("fade");
        assertThat(inside(EMPTY.with(Band.of(2, 4, "", Colour.ORANGE))))
                .extracting(RecordingCanvas.Mark::kind)
                .containsExactly("fill");
    }

    @ParameterizedTest
    @EnumSource(Excluded.class)
    void marksPointToTheExcludedSide(Excluded excluded) {
        List<RecordingCanvas.Mark> marks =
                inside(EMPTY.with(HorizontalLine.at(5, "").excluding(excluded)));
        double y = marks.get(0).shape().getBounds2D().getCenterY();
        if (excluded == Excluded.UNMARKED) {
            assertThat(marks).hasSize(1);
        } else {
            double middle = marks.get(1).shape().getBounds2D().getCenterY();
            assertThat(middle < y).isEqualTo(excluded.name().startsWith("ABOVE"));
        }
    }

    @Test
    void regionsAreClosedAndTheirHolesOpen() {
        Polygon outer = Polygon.of(new double[] {0, 4, 4, 0}, new double[] {0, 0, 10, 10});
        Polygon hole = Polygon.of(new double[] {1, 3, 3, 1}, new double[] {3, 3, 7, 7});
        RecordingCanvas.Mark mark = inside(EMPTY.with(Region.of(List.of(outer, hole), "", Colour.BLUE)))
                .get(0);
        Rectangle2D box = mark.shape().getBounds2D();
        assertThat(commands(mark)).isEqualTo("MLLLZMLLLZ");
        assertThat(mark.shape().contains(box.getCenterX(), box.getCenterY())).isFalse();
        assertThat(mark.shape().contains(box.getMinX() + 5, box.getCenterY())).isTrue();
    }

    @Test
    void labelsOfLinesAndBandsInViewAreWritten() {
        Figure figure = EMPTY.with(
                HorizontalLine.at(5, "seen"),
                HorizontalLine.at(50, "too high"),
                Band.soft(8, 80, "partly seen", Colour.ORANGE),
                Band.of(20, 80, "unseen", Colour.ORANGE));
        assertThat(draw(figure).texts()).contains("seen", "partly seen").doesNotContain("too high", "unseen");
    }

    @Test
    void labelsOfALogLogFigureWithCloseLimitsDoNotTouch() {
        Figure figure = Figure.of(Axis.log("Exposure [t yr]").showing(1, 2000), Axis.log("$\\mu_\\nu$ [$\\mu_B$]"))
                .titled("Limits")
                .with(
                        Band.soft(1e-12, 4e-12, "Red giants", Colour.ORANGE),
                        Curve.of(new double[] {1, 2000}, new double[] {9e-11, 1e-12}, "This work"),
                        HorizontalLine.at(2.9e-11, "GEMMA"),
                        HorizontalLine.at(2.8e-11, "Borexino"),
                        HorizontalLine.at(2.85e-11, "Between them"),
                        HorizontalLine.at(7.4e-11, "TEXONO").excluding(Excluded.ABOVE_BY_TICKS));
        List<RecordingCanvas.Mark> texts = draw(figure).of("text").toList();
        Rectangle2D page = new Rectangle2D.Double(0, 0, Page.WIDTH, Page.HEIGHT);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(page.contains(texts.get(i).shape().getBounds2D())).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i)
                                .shape()
                                .getBounds2D()
                                .intersects(texts.get(j).shape().getBounds2D()))
                        .as(texts.get(i).says() + " on " + texts.get(j).says())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LegendPosition.class)
    void everythingWrittenIsOnThePage(LegendPosition position) {
        Figure figure = Figure.of(
                        Axis.linear("Energy [keV]"),
                        Axis.linear("A label far too long for the height of a page, which must shrink"))
                .with(Curve.of(new double[] {0, 1e7}, new double[] {0, 1e-9}, "A legend entry"))
                .legend(position);
        Rectangle2D page = new Rectangle2D.Double(3, 3, Page.WIDTH - 6, Page.HEIGHT - 6);
        assertThat(draw(figure).of("text"))
                .allMatch(mark -> page.contains(mark.shape().getBounds2D()));
        assertThat(draw(figure).texts()).contains("$\\times 10^{7}$", "$\\times 10^{-9}$");
    }

    @Test
    void anAxisWithoutARangeNeedsValues() {
        assertThatThrownBy(() -> draw(Figure.of(Axis.linear("$E$"), Axis.linear("rate"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The axis '$E$' has no values");
    }
}
