package org.nuprobe.experiment.card;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * Reads a distribution that is a product of one distribution for each axis of the response, such as that of a background whose
 * energies and times do not depend on each other. Over all bins it adds up to 1.
 */
final class AxisShapes {
    static final String KEY = "shape";
    private static final String HISTOGRAM = "histogram";
    private static final String COLUMN = "column";
    private static final String EVENTS = "events";
    private static final String DECAY = "decay";
    private static final String START = "efficiency-start";
    private static final String RATE = "efficiency-rate";
    private static final List<String> FORMS = List.of(HISTOGRAM, EVENTS, DECAY);

    private final Settings section;
    private final Data data;
    private final List<Axis> axes;

    AxisShapes(Settings section, Data data, List<Axis> axes) {
        this.section = section;
        this.data = data;
        this.axes = List.copyOf(axes);
    }

    /** The column of a table that holds the values of an axis. */
    static String column(Axis axis) {
        return axis.id().replace('-', '_');
    }

    /** The share of each bin; the last axis is the fastest. */
    double[] shares() {
        Settings shape = section.section(KEY);
        double[] product = {1};
        for (Axis axis : axes) {
            if (!shape.has(axis.id())) {
                throw section.invalid(KEY, "it lacks the distribution over the axis " + axis.id());
            }
            product = outer(product, normalised(shape, axis));
        }
        return product;
    }

    private double[] normalised(Settings shape, Axis axis) {
        double[] contents = contents(shape.section(axis.id()), axis);
        double sum = Arrays.stream(contents).sum();
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw shape.invalid(axis.id(), "there is nothing in any bin");
        }
        return Arrays.stream(contents).map(content -> content / sum).toArray();
    }

    private double[] contents(Settings part, Axis axis) {
        List<String> forms = FORMS.stream().filter(part::has).toList();
        if (forms.size() != 1) {
            throw part.invalid(
                    forms.isEmpty() ? HISTOGRAM : forms.get(1),
                    "the distribution over " + axis.id() + " needs exactly one of " + String.join(", ", FORMS));
        }
        return switch (forms.get(0)) {
            case HISTOGRAM -> histogram(part, axis).in(axis.edges());
            case EVENTS -> EventTable.counts(data.table(part.text(EVENTS)), List.of(axis));
            default -> decay(part, axis);
        };
    }

    private FineHistogram histogram(Settings part, Axis axis) {
        DataTable table = data.table(part.text(HISTOGRAM));
        return FineHistogram.of(
                table,
                table.column(column(axis), axis.dimension()),
                table.column(part.text(COLUMN, "events"), Dimension.NUMBER),
                part.has(RATE) || part.has(START) ? efficiency(part, axis) : DecayingWeight.NONE);
    }

    private static DecayingWeight efficiency(Settings part, Axis axis) {
        return new DecayingWeight(part.quantity(START, axis.dimension()), rate(part, RATE, axis));
    }

    private static double[] decay(Settings part, Axis axis) {
        double[] edges = axis.edges();
        DecayingWeight weight = new DecayingWeight(edges[0], rate(part, DECAY, axis));
        double[] contents = new double[axis.bins()];
        for (int bin = 0; bin < contents.length; bin++) {
            contents[bin] = weight.integral(edges[bin], edges[bin + 1]);
        }
        return contents;
    }

    private static double rate(Settings part, String key, Axis axis) {
        double rate = part.quantity(key, axis.dimension().power(-1));
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw part.invalid(key, "a decay has a rate of zero, which is flat, or above");
        }
        return rate;
    }

    private static double[] outer(double[] slow, double[] fast) {
        double[] product = new double[Math.multiplyExact(slow.length, fast.length)];
        for (int k = 0; k < product.length; k++) {
            product[k] = slow[k / fast.length] * fast[k % fast.length];
        }
        return product;
    }
}
