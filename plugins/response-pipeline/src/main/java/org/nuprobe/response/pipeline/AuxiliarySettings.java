package org.nuprobe.response.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.ConditionalBinning;
import org.nuprobe.toolkit.response.HistogramTable;
import org.nuprobe.toolkit.response.Recoils;

/**
 * The settings of an auxiliary observable: bins, a table of its distribution in each bin of the signal, and variations of that. For a
 * variation by p standard deviations the distributions move by {@code p (up - nominal)} for positive p, by {@code p (nominal -
 * down)} for negative p, each normalised beforehand.
 */
final class AuxiliarySettings {
    private static final String AXIS = "auxiliary-axis";
    private static final String EDGES = "auxiliary-edges";
    private static final String TABLE = "auxiliary-table";
    private static final String COLUMN = "auxiliary-column";
    private static final String VARIATIONS = "auxiliary-variations";
    private static final double REACH = 5;

    private AuxiliarySettings() {}

    static Description describe(Description description) {
        return description
                .setting(
                        AXIS,
                        "lower-case words with hyphens",
                        "none",
                        "name of a second observable, such as f90, an axis between those of signal and time")
                .setting(EDGES, "list of numbers", "none", "the edges of its bins")
                .setting(
                        TABLE,
                        "path of a table",
                        "none",
                        "its distribution in each bin of signal: columns energy [keV] or photoelectrons [1], that of the axis [1]"
                                + " and the content; rows of one pair of bins are added up, and every bin of signal is normalised; one"
                                + " without content has the distribution of the nearest bin below")
                .setting(COLUMN, "name of a column", "events", "which column of the table has the content")
                .setting(
                        VARIATIONS,
                        "list of sections",
                        "none",
                        "each with parameter (an id, in standard deviations), up and, unless it is the mirror image, down: tables"
                                + " like the auxiliary-table, at +1 and -1");
    }

    /** The auxiliary observable, if the settings name one. */
    static Optional<Auxiliary> auxiliary(Context context, Recoils recoils, Axis signal) {
        Settings settings = context.settings();
        if (!settings.has(AXIS)) {
            for (String key : new String[] {EDGES, TABLE, COLUMN, VARIATIONS}) {
                if (settings.has(key)) {
                    throw settings.invalid(key, "what is it called? Add " + AXIS + ", such as " + AXIS + ": f90");
                }
            }
            return Optional.empty();
        }
        if (recoils == Recoils.BOTH) {
            throw settings.invalid(
                    AXIS, "its distribution is that of one kind of recoils: add recoil, nuclear or electron");
        }
        List<Axis> axes = List.of(signal, axis(settings, signal));
        String column = settings.text(COLUMN, "events");
        ConditionalBinning nominal = read(context.data(), settings.text(TABLE), column, axes);
        List<Variation> variations = new ArrayList<>();
        for (Settings section : settings.sections(VARIATIONS)) {
            variations.add(Variation.of(section, context.data(), column, axes));
        }
        return Optional.of(new Auxiliary(
                axes.get(1),
                new Step<>(variations.stream().map(Variation::parameter).toList(), point -> {
                    ConditionalBinning moved = nominal;
                    for (Variation variation : variations) {
                        moved = variation.moved(moved, nominal, point);
                    }
                    return moved;
                })));
    }

    private static Axis axis(Settings settings, Axis signal) {
        String id = settings.text(AXIS);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.equals(signal.id()) || id.equals("time")) {
            throw settings.invalid(
                    AXIS, "\"" + id + "\" is no name for it: lower-case words that name no other axis, such as f90");
        }
        double[] edges = settings.quantities(EDGES, Dimension.NUMBER);
        if (!Arrays.stream(edges).allMatch(Double::isFinite)) {
            throw settings.invalid(EDGES, "they are finite");
        }
        try {
            return new Axis(id, Dimension.NUMBER, edges);
        } catch (IllegalArgumentException unfit) {
            throw settings.invalid(EDGES, unfit.getMessage());
        }
    }

    private static ConditionalBinning read(Data data, String path, String column, List<Axis> axes) {
        DataTable table = data.table(path);
        double[] sums = new HistogramTable(table, axes).sums(column);
        int width = axes.get(1).bins();
        double[][] contents = new double[axes.get(0).bins()][];
        for (int bin = 0; bin < contents.length; bin++) {
            contents[bin] = Arrays.copyOfRange(sums, bin * width, (bin + 1) * width);
        }
        try {
            return ConditionalBinning.of(contents);
        } catch (IllegalArgumentException empty) {
            throw table.invalid(-1, empty.getMessage());
        }
    }

    private record Variation(Parameter parameter, ConditionalBinning up, Optional<ConditionalBinning> down) {
        static Variation of(Settings section, Data data, String column, List<Axis> axes) {
            for (String key : section.keys()) {
                if (!List.of("parameter", "up", "down").contains(key)) {
                    throw section.invalid(key, "a variation has the keys parameter, up and down");
                }
            }
            return new Variation(
                    parameter(section, axes.get(1).id()),
                    read(data, section.text("up"), column, axes),
                    section.has("down")
                            ? Optional.of(read(data, section.text("down"), column, axes))
                            : Optional.empty());
        }

        private static Parameter parameter(Settings section, String axis) {
            try {
                return new Parameter(
                        section.text("parameter"),
                        Role.SHAPE,
                        Dimension.NUMBER,
                        0,
                        new Interval(-REACH, REACH),
                        new Constraint.Gaussian(0, 1),
                        "variation of the distribution of " + axis + ", in standard deviations");
            } catch (IllegalArgumentException unfit) {
                throw section.invalid("parameter", unfit.getMessage());
            }
        }

        ConditionalBinning moved(ConditionalBinning from, ConditionalBinning nominal, Point point) {
            double pull = point.get(parameter);
            return pull < 0 && down.isPresent()
                    ? from.shifted(nominal, down.get(), -pull)
                    : from.shifted(nominal, up, pull);
        }
    }
}
