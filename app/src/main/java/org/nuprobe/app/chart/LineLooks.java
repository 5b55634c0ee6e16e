package org.nuprobe.app.chart;

import java.util.List;
import org.nuprobe.app.plot.Colour;
import org.nuprobe.app.plot.Dash;
import org.nuprobe.app.plot.LineStyle;

/** Looks that a reader can tell apart: colours first, then dashes. Black stays free for totals and for what others published. */
final class LineLooks {
    private static final List<Colour> COLOURS =
            List.of(Colour.BLUE, Colour.VERMILION, Colour.GREEN, Colour.PURPLE, Colour.SKY_BLUE, Colour.ORANGE);
    private static final List<Dash> DASHES =
            List.of(Dash.SOLID, Dash.DASHED, Dash.DASH_DOTTED, Dash.LONG_DASHED, Dash.DOTTED);

    private LineLooks() {}

    /** How many lines differ by colour alone. */
    static int colours() {
        return COLOURS.size();
    }

    /** How many lines differ by their dashes alone. */
    static int dashes() {
        return DASHES.size();
    }

    /** Whether there are enough colours and dashes to tell so many of each apart. */
    static boolean tell(int colours, int dashes) {
        return colours > 1 && colours <= COLOURS.size() && dashes <= DASHES.size();
    }

    /** The look of the k-th line. */
    static LineStyle of(int line) {
        return of(line % COLOURS.size(), line / COLOURS.size());
    }

    /** The look with the k-th colour and the l-th dashes, counted around when there are not as many. */
    static LineStyle of(int colour, int dashes) {
        return LineStyle.solid().with(COLOURS.get(colour % COLOURS.size())).with(DASHES.get(dashes % DASHES.size()));
    }
}
