package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LabelPlacerTest {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(80, 20, 560, 420);

    private static InPlotLabel line(double y, double width, Side side, boolean preferBelow) {
        Label label = new Label(new Path2D.Double(), width, 9, 3, "at " + y);
        return new InPlotLabel(label, Colour.BLACK, new InPlotLabel.Home(y, y, true, preferBelow), side);
    }

    private static InPlotLabel line(double y) {
        return line(y, 110, Side.AUTOMATIC, false);
    }

    private static InPlotLabel band(double top, double bottom) {
        Label label = new Label(new Path2D.Double(), 90, 9, 3, "band");
        return new InPlotLabel(label, Colour.BLUE, new InPlotLabel.Home(top, bottom, false, false), Side.AUTOMATIC);
    }

    private static List<InPlotLabel.Placed> place(InPlotLabel... labels) {
        return LabelPlacer.place(List.of(labels), FRAME, List.of(), List.of());
    }

    private static void assertReadable(List<InPlotLabel.Placed> placed) {
        for (int i = 0; i < placed.size(); i++) {
            Rectangle2D box = placed.get(i).box();
            assertThat(FRAME.contains(box)).as("%s inside the frame", box).isTrue();
            for (int j = 0; j < i; j++) {
                Rectangle2D other = placed.get(j).box();
                assertThat(box.intersects(other)).as("%s on %s", box, other).isFalse();
                assertThat(placed.get(i).leader().filter(other::intersectsLine))
                        .as("a leader through a label")
                        .isEmpty();
                assertThat(placed.get(j).leader().filter(box::intersectsLine))
                        .as("a label on a leader")
                        .isEmpty();
            }
        }
    }

    @Test
    void aLoneLabelStandsAboveItsLineAtTheRight() {
        InPlotLabel.Placed placed = place(line(200)).get(0);
        assertThat(placed.box().getMaxY()).isBetween(195.0, 199.0);
        assertThat(placed.box().getMaxX()).isBetween(620.0, 640.0);
        assertThat(placed.leader()).isEmpty();
    }

    @Test
    void aLabelKeepsClearOfTheSideThatIsMarked() {
        InPlotLabel.Placed placed = place(line(200, 110, Side.LEFT, true)).get(0);
        assertThat(placed.box().getMinY()).isBetween(201.0, 205.0);
        assertThat(placed.box().getMinX()).isBetween(80.0, 100.0);
    }

    @Test
    void linesThatNearlyCoincideAreLabelledAboveAndBelow() {
        List<InPlotLabel.Placed> placed = place(line(200), line(201.5));
        assertReadable(placed);
        assertThat(placed.get(0).box().getMaxY()).isLessThan(200);
        assertThat(placed.get(1).box().getMinY()).isGreaterThan(201.5);
        assertThat(placed).allMatch(label -> label.leader().isEmpty());
    }

    @Test
    void aBandIsLabelledInItsMiddle() {
        InPlotLabel.Placed placed = place(band(100, 160)).get(0);
        assertThat(placed.box().getCenterY()).isEqualTo(130, within(0.5));
    }

    @Test
    void aLabelMovesAlongItsLineToAvoidCurves() {
        List<Line2D> curve = List.of(new Line2D.Double(600, 20, 560, 440));
        Rectangle2D box = LabelPlacer.place(List.of(line(200)), FRAME, List.of(), curve)
                .get(0)
                .box();
        assertThat(curve.get(0).intersects(box)).isFalse();
        assertThat(box.getMaxY()).isLessThan(200);
    }

    @Test
    void aLabelNeverCoversTheLegend() {
        Rectangle2D legend = new Rectangle2D.Double(440, 150, 190, 100);
        Rectangle2D box = LabelPlacer.place(
                        List.of(line(200, 110, Side.RIGHT, false)), FRAME, List.of(legend), List.of())
                .get(0)
                .box();
        assertThat(box.intersects(legend)).isFalse();
    }

    @Test
    void aWallOfCloseLinesIsPushedApartWithLeaders() {
        InPlotLabel[] wall = new InPlotLabel[14];
        for (int i = 0; i < wall.length; i++) {
            wall[i] = line(200 + 0.4 * i);
        }
        List<InPlotLabel.Placed> placed = place(wall);
        assertReadable(placed);
        assertThat(placed).anyMatch(label -> label.leader().isPresent());
        for (InPlotLabel.Placed label : placed) {
            label.leader()
                    .ifPresent(leader -> assertThat(leader.getY2())
                            .isEqualTo(label.what().home().middle()));
        }
    }

    @RepeatedTest(20)
    void randomLinesStayReadable(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<InPlotLabel> labels = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            labels.add(line(150 + 60 * random.nextDouble(), 60 + 90 * random.nextDouble(), Side.AUTOMATIC, i % 2 == 0));
        }
        labels.add(band(170, 230));
        Rectangle2D legend = new Rectangle2D.Double(92, 32, 150, 130);
        List<InPlotLabel.Placed> placed = LabelPlacer.place(labels, FRAME, List.of(legend), List.of());
        assertReadable(placed);
        assertThat(placed).hasSize(11).noneMatch(label -> label.box().intersects(legend));
        assertThat(LabelPlacer.place(labels, FRAME, List.of(legend), List.of()))
                .extracting(InPlotLabel.Placed::box)
                .isEqualTo(placed.stream().map(InPlotLabel.Placed::box).toList());
    }
}
