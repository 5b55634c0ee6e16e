package org.nuprobe.response.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.EfficiencyTables;
import org.nuprobe.toolkit.response.Observable;

/** The settings of the efficiency by observed signal: a logistic step or a table, times jumps. */
final class SelectionSettings {
    static final String SELECTION = "selection";
    private static final String HEIGHT = "selection-height";
    private static final String SLOPE = "selection-slope";
    private static final String MIDDLE = "selection-middle";
    private static final String OFFSET = "selection-offset";
    private static final String TABLE = "selection-table";
    private static final String ABOVE = "selection-above";
    private static final String JUMPS = "selection-jumps";
    private static final String FACTORS = "selection-factors";

    private SelectionSettings() {}

    /** The form of the efficiency. */
    private enum Form {
        /** Everything is selected. */
        NONE,
        /** A step that is rounded off. */
        LOGISTIC,
        /** Straight lines between points. */
        TABLE
    }

    static Description describe(Description description) {
        Description form = description
                .setting(SELECTION, "none | logistic | table", "none", "the efficiency by observed signal x")
                .setting(HEIGHT, "number", "none", "logistic: a in max(0, a/(1 + exp(-b (x - c))) + d)");
        Description slope = CalibrationConstant.describe(
                form, SLOPE, "number or 1/energy", "none", "selection_slope", "logistic: b in the same");
        return CalibrationConstant.describe(
                        slope, MIDDLE, "number or energy", "none", "selection_middle", "logistic: c in the same")
                .setting(OFFSET, "number", "0", "logistic: d in the same")
                .setting(
                        TABLE,
                        "path of a table",
                        "none",
                        "table: columns photoelectrons [1] or energy [keV], and efficiency [1]; linear between its points,"
                                + " zero below them")
                .setting(ABOVE, "zero | constant", "zero", "table: the efficiency above its last point")
                .setting(JUMPS, "list of signals", "none", "where a factor on the efficiency jumps")
                .setting(
                        FACTORS,
                        "list of numbers",
                        "none",
                        "the factors below the first jump, between neighbours, and above the last one");
    }

    static Step<Efficiency> selection(Context context, Observable observable) {
        Settings settings = context.settings();
        Step<Efficiency> form = switch (settings.choice(SELECTION, Form.NONE)) {
            case LOGISTIC -> logistic(settings, observable);
            case TABLE -> Step.fixed(table(context, observable));
            case NONE -> Step.fixed(Efficiency.constant(1));
        };
        if (settings.has(JUMPS)) {
            Efficiency jumps = jumps(settings, observable);
            return new Step<>(form.parameters(), point -> form.at(point).times(jumps));
        }
        if (settings.has(FACTORS)) {
            throw settings.invalid(FACTORS, "where does the factor jump? Add " + JUMPS);
        }
        return form;
    }

    private static Step<Efficiency> logistic(Settings settings, Observable observable) {
        double height = settings.quantity(HEIGHT, Dimension.NUMBER);
        CalibrationConstant slope = CalibrationConstant.of(
                settings,
                SLOPE,
                observable.dimension().power(-1),
                "selection_slope",
                "slope of the step of the efficiency by observed signal");
        CalibrationConstant middle = CalibrationConstant.of(
                settings,
                MIDDLE,
                observable.dimension(),
                "selection_middle",
                "middle of the step of the efficiency by observed signal");
        double offset = settings.quantity(OFFSET, Dimension.NUMBER, 0);
        try {
            Efficiency.logistic(height, slope.value(), middle.value(), offset);
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(HEIGHT, unfit.getMessage());
        }
        List<Parameter> parameters = new ArrayList<>();
        Stream.of(slope, middle).forEach(constant -> constant.parameter().ifPresent(parameters::add));
        return new Step<>(parameters, point -> Efficiency.logistic(height, slope.at(point), middle.at(point), offset));
    }

    private static Efficiency table(Context context, Observable observable) {
        DataTable table = context.data().table(context.settings().text(TABLE));
        return EfficiencyTables.read(
                table,
                observable.axis(),
                observable.dimension(),
                "signals",
                observable::text,
                context.settings().choice(ABOVE, Efficiency.Above.ZERO));
    }

    private static Efficiency jumps(Settings settings, Observable observable) {
        double[] jumps = settings.quantities(JUMPS, observable.dimension());
        double[] factors = settings.quantities(FACTORS, Dimension.NUMBER);
        try {
            return Efficiency.steps(jumps, factors);
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(FACTORS, unfit.getMessage());
        }
    }
}
