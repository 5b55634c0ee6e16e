package org.nuprobe.response.pipeline;

import java.util.Arrays;
import java.util.Optional;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Quantity;
import org.nuprobe.spi.unit.Unit;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.EfficiencyTables;
import org.nuprobe.toolkit.response.TimeBinning;

/** The settings of the time axis: bins of the time since the pulse, and an efficiency of it. */
final class TimeSettings {
    private static final String EDGES = "time-edges";
    private static final String EFFICIENCY = "time-efficiency";
    private static final String START = "time-efficiency-start";
    private static final String RATE = "time-efficiency-rate";
    private static final String TABLE = "time-efficiency-table";
    private static final Unit MICROSECOND = Unit.parse("us");

    private TimeSettings() {}

    /** The form of the efficiency. */
    private enum Form {
        /** Every time is as good. */
        NONE,
        /** Events are lost at a constant rate from some time on. */
        DECAY,
        /** Straight lines between points. */
        TABLE
    }

    static Description describe(Description description) {
        return description
                .setting(
                        EDGES,
                        "list of times",
                        "none",
                        "the edges of bins of the time since the pulse, a second axis; without them every time counts")
                .setting(EFFICIENCY, "none | decay | table", "none", "the efficiency by time, with " + EDGES)
                .setting(START, "time", "0 us", "decay: 1 before, exp(-rate (t - start)) after")
                .setting(RATE, "1/time", "none", "decay: the rate")
                .setting(
                        TABLE,
                        "path of a table",
                        "none",
                        "table: columns time [us] and efficiency [1]; linear between its points, zero outside");
    }

    static Optional<TimeBinning> binning(Context context) {
        Settings settings = context.settings();
        if (!settings.has(EDGES)) {
            if (settings.has(EFFICIENCY)) {
                throw settings.invalid(EFFICIENCY, "it needs bins of time: add " + EDGES + ", such as [ 0 us, 6 us ]");
            }
            return Optional.empty();
        }
        double[] edges = settings.quantities(EDGES, Dimension.TIME);
        if (edges.length < 2) {
            throw settings.invalid(EDGES, "bins need two edges or more, not " + edges.length);
        }
        for (int k = 1; k < edges.length; k++) {
            if (!(edges[k] > edges[k - 1])) {
                String order = Quantity.format(edges[k], MICROSECOND) + " follows "
                        + Quantity.format(edges[k - 1], MICROSECOND);
                throw settings.invalid(EDGES, "they must rise, but " + order + ": sort them");
            }
        }
        if (!Arrays.stream(edges).allMatch(Double::isFinite)) {
            throw settings.invalid(EDGES, "times are finite");
        }
        return Optional.of(new TimeBinning(edges, efficiency(context)));
    }

    private static Efficiency efficiency(Context context) {
        Settings settings = context.settings();
        return switch (settings.choice(EFFICIENCY, Form.NONE)) {
            case NONE -> Efficiency.steps(new double[0], new double[] {1});
            case DECAY -> decay(settings);
            case TABLE ->
                EfficiencyTables.read(
                        context.data().table(settings.text(TABLE)),
                        "time",
                        Dimension.TIME,
                        "times",
                        time -> Quantity.format(time, MICROSECOND),
                        Efficiency.Above.ZERO);
        };
    }

    private static Efficiency decay(Settings settings) {
        double start = settings.quantity(START, Dimension.TIME, 0);
        double rate = settings.quantity(RATE, Dimension.TIME.power(-1));
        try {
            return Efficiency.decay(start, rate);
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(RATE, "it must be above zero, as in \"0.05 1/us\"");
        }
    }
}
