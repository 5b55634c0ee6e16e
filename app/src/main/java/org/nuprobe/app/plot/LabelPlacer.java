package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds places for labels in the plot. Each may stand above or below its line (a band's inside), further along it, at
 * the other side, or pushed away with a leader; the cheapest place wins, and covering another label costs more than
 * anything else.
 */
final class LabelPlacer {
    private static final double PAD = 13;
    private static final double GAP = 2.4;
    private static final double STEP = 4;

    private static final double COVER = 1e4;
    private static final double CROSSED_BY_LINE = 120;
    private static final double CROSSED = 36;
    private static final double CROSSED_AGAIN = 4;
    private static final double OTHER_SIDE = 6;
    private static final double INWARDS = 0.06;
    private static final double BELOW = 8;
    private static final double LEADER = 45;

    private final Rectangle2D frame;
    private final List<Rectangle2D> taken;
    private final List<Line2D> strokes;
    private final List<InPlotLabel.Placed> placed = new ArrayList<>();

    private LabelPlacer(Rectangle2D frame, List<Rectangle2D> taken, List<Line2D> strokes) {
        this.frame = frame;
        this.taken = new ArrayList<>(taken);
        this.strokes =
                strokes.stream().filter(stroke -> stroke.intersects(frame)).toList();
    }

    /** Places for all labels, in the order of the page from top to bottom. */
    static List<InPlotLabel.Placed> place(
            List<InPlotLabel> labels, Rectangle2D frame, List<Rectangle2D> taken, List<Line2D> strokes) {
        LabelPlacer placer = new LabelPlacer(frame, taken, strokes);
        List<InPlotLabel> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(label -> label.home().middle()))
                .toList();
        for (InPlotLabel label : sorted) {
            InPlotLabel.Placed best = placer.best(label, sorted);
            placer.placed.add(best);
            placer.taken.add(best.box());
            best.leader().ifPresent(leader -> placer.taken.add(aired(leader.getBounds2D(), 4, 0)));
        }
        return List.copyOf(placer.placed);
    }

    private InPlotLabel.Placed best(InPlotLabel label, List<InPlotLabel> all) {
        InPlotLabel.Placed best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Side side : Side.values()) {
            if (side == Side.AUTOMATIC || (label.side() != Side.AUTOMATIC && label.side() != side)) {
                continue;
            }
            double room = frame.getWidth() - 2 * PAD - label.label().width();
            for (double inwards = 0; inwards <= Math.max(0, room); inwards += 3 * STEP) {
                double left = side == Side.LEFT
                        ? frame.getMinX() + PAD + inwards
                        : frame.getMaxX() - PAD - inwards - label.label().width();
                double start = (side == Side.LEFT ? OTHER_SIDE : 0) + INWARDS * inwards;
                for (Candidate candidate : heights(label)) {
                    double cost = start + candidate.cost();
                    if (cost < least) {
                        Rectangle2D box = label.label().box(left, candidate.top());
                        InPlotLabel.Placed here = candidate.led()
                                ? InPlotLabel.Placed.led(label, box)
                                : InPlotLabel.Placed.near(label, box);
                        cost += crowding(here, all);
                        if (cost < least) {
                            least = cost;
                            best = here;
                        }
                    }
                }
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    /** A height for the top of a label, and how far that is from what one would like. */
    private record Candidate(double top, double cost, boolean led) {}

    private List<Candidate> heights(InPlotLabel label) {
        InPlotLabel.Home home = label.home();
        double height = label.label().height();
        List<Candidate> heights = new ArrayList<>();
        if (home.line()) {
            heights.add(new Candidate(home.top() - GAP - height, home.preferBelow() ? BELOW : 0, false));
            heights.add(new Candidate(home.bottom() + GAP, home.preferBelow() ? 0 : BELOW, false));
        } else {
            double ideal = home.middle() - height / 2;
            heights.add(new Candidate(ideal, 0, false));
            double play = (home.bottom() - home.top() - height) / 2 - 1;
            for (double shift = STEP / 2; shift <= play; shift += STEP / 2) {
                heights.add(new Candidate(ideal - shift, shift, false));
                heights.add(new Candidate(ideal + shift, shift, false));
            }
        }
        double nearest = (home.bottom() - home.top()) / 2 + height / 2 + GAP;
        for (double away = nearest + STEP; away < frame.getHeight(); away += STEP) {
            heights.add(new Candidate(home.middle() - away - height / 2, LEADER + away, true));
            heights.add(new Candidate(home.middle() + away - height / 2, LEADER + away, true));
        }
        heights.removeIf(it -> it.top() < frame.getMinY() + GAP || it.top() + height > frame.getMaxY() - GAP);
        if (heights.isEmpty()) {
            heights.add(new Candidate(frame.getMinY() + GAP, 0, false));
        }
        return heights;
    }

    private double crowding(InPlotLabel.Placed here, List<InPlotLabel> all) {
        Rectangle2D box = here.box();
        double cost = 0;
        Rectangle2D aired = aired(box, 8, 2);
        for (Rectangle2D other : taken) {
            if (here.leader().filter(leader -> leader.intersects(other)).isPresent()) {
                cost += COVER;
            }
            if (other.intersects(aired)) {
                Rectangle2D common = other.createIntersection(aired);
                cost += COVER * (1 + common.getHeight() * common.getWidth());
            }
        }
        for (InPlotLabel other : all) {
            double y = other.home().middle();
            if (!other.equals(here.what()) && other.home().line() && y > box.getMinY() - 1 && y < box.getMaxY() + 1) {
                cost += CROSSED_BY_LINE;
            }
        }
        long crossing =
                strokes.stream().filter(stroke -> stroke.intersects(aired)).count();
        return crossing == 0 ? cost : cost + CROSSED + crossing * CROSSED_AGAIN;
    }

    private static Rectangle2D aired(Rectangle2D box, double beside, double above) {
        return new Rectangle2D.Double(
                box.getX() - beside, box.getY() - above, box.getWidth() + 2 * beside, box.getHeight() + 2 * above);
    }
}
