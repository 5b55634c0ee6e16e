package org.nuprobe.experiment.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.DataTable;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.HistogramTable;

/**
 * Reads a background whose distribution over all bins is tabulated, or a product of those over the axes, with the number of its events and variations of the distribution.
 *
 * <pre>expected = N [h + theta (up - down)/2],   or   N [h + theta (up - h)]   without down;   h, up, down of unit sum if N is given</pre>
 *
 * <p>With {@code morph: parabola} the curve goes through all three, {@code N [h + theta (up - down)/2 + theta^2 (up + down - 2
 * h)/2]}. Without a number of events the tables count as they are. Vertical morphing: J. S. Conway, arXiv:1103.0354.
 */
final class HistogramCard {
    static final String TABLE = "histogram";
    private static final String COLUMN = "histogram-column";
    private static final String EVENTS = "events";
    private static final String ERROR = "events-uncertainty";
    private static final String FITTED = "fitted";
    private static final String VARIATIONS = "variations";
    private static final List<String> KEYS = List.of("parameter", "up", "down", "morph");

    /** The settings that mean nothing without a distribution. */
    static final List<String> OTHERS = List.of(COLUMN, EVENTS, ERROR, FITTED, VARIATIONS);

    /** The standard deviations that a variation may move to either side. */
    private static final double REACH = 5;

    private final Settings section;
    private final Data data;
    private final RegionCard.Bins bins;
    private final double level;
    private final boolean normalised;

    /** How expected counts go from one table to the other. */
    private enum Morph {
        /** Along a straight line that is parallel to that from down to up. */
        LINEAR,
        /** Along a parabola through all three. */
        PARABOLA
    }

    /** A reader for a section; everything is multiplied by the level. */
    HistogramCard(Settings section, Data data, RegionCard.Bins bins, double level) {
        this.section = section;
        this.data = data;
        this.bins = bins;
        this.level = level;
        this.normalised = section.has(EVENTS);
    }

    /** Whether the number of events of a section is a parameter, which may have a name. */
    static boolean names(Settings section) {
        return section.has(ERROR) || section.has(FITTED);
    }

    /**
     * The sample.
     *
     * @param normalisation that of a relative uncertainty, or 1
     * @param fallbackId the id of the number of events when the section gives no other
     */
    Sample sample(String id, Monomial normalisation, String fallbackId) {
        double events = events();
        double[] nominal = section.has(AxisShapes.KEY) ? product(events) : scaled(read(section, TABLE), events);
        List<Sample.Variation> variations = variations(nominal).stream()
                .map(each -> new Sample.Variation(each.coefficient(), levelled(each.counts())))
                .toList();
        return new Sample.Counts(
                id, normalisation.times(number(id, events, fallbackId)), levelled(nominal), variations);
    }

    private double[] levelled(double[] counts) {
        return Arrays.stream(counts).map(count -> level * count).toArray();
    }

    /** The distribution as a product of those over the axes, which by itself says nothing of how many events there are. */
    private double[] product(double events) {
        if (!normalised) {
            throw section.invalid(AxisShapes.KEY, "how many events have this distribution? Add " + EVENTS);
        }
        return scaled(new AxisShapes(section, data, bins.axes()).shares(), events);
    }

    private double events() {
        if (!normalised) {
            return 1;
        }
        double events = section.quantity(EVENTS, Dimension.NUMBER);
        if (!(events > 0) || Double.isInfinite(events)) {
            throw section.invalid(EVENTS, "the expected number of events is above zero");
        }
        return events;
    }

    /** The number of events as a parameter, over its expectation. */
    private Monomial number(String id, double events, String fallbackId) {
        boolean known = section.has(ERROR);
        boolean fitted = section.flag(FITTED, false);
        if (!known && !fitted) {
            return Monomial.ONE;
        }
        String key = known ? ERROR : FITTED;
        if (!normalised) {
            throw section.invalid(key, "it is about a number of events: add " + EVENTS);
        }
        if (section.has("uncertainty") || (known && fitted)) {
            throw section.invalid(key, "give one of uncertainty, " + ERROR + " and " + FITTED);
        }
        Constraint constraint = known ? new Constraint.Gaussian(events, error()) : Constraint.FITTED;
        try {
            return Monomial.of(new Parameter(
                            section.text("parameter", fallbackId),
                            Role.COEFFICIENT,
                            Dimension.NUMBER,
                            events,
                            Interval.NON_NEGATIVE,
                            constraint,
                            "number of events of " + id))
                    .times(1 / events);
        } catch (IllegalArgumentException unfit) {
            throw section.invalid("parameter", unfit.getMessage());
        }
    }

    private double error() {
        double error = section.quantity(ERROR, Dimension.NUMBER);
        if (!(error > 0) || Double.isInfinite(error)) {
            throw section.invalid(ERROR, "it is above zero; leave it out if there is none");
        }
        return error;
    }

    private List<Sample.Variation> variations(double[] nominal) {
        double events = Arrays.stream(nominal).sum();
        List<Sample.Variation> variations = new ArrayList<>();
        for (Settings variation : section.sections(VARIATIONS)) {
            for (String key : variation.keys()) {
                if (!KEYS.contains(key)) {
                    throw variation.invalid(key, "a variation has the keys " + String.join(", ", KEYS));
                }
            }
            Parameter theta = theta(variation);
            double[] up = varied(variation, "up", events);
            Morph morph = variation.choice("morph", Morph.LINEAR);
            if (variation.has("down")) {
                double[] down = varied(variation, "down", events);
                variations.add(new Sample.Variation(Monomial.of(theta), sum(0.5, up, -0.5, down, 0, nominal)));
                if (morph == Morph.PARABOLA) {
                    variations.add(new Sample.Variation(Monomial.of(theta, 2), sum(0.5, up, 0.5, down, -1, nominal)));
                }
            } else if (morph == Morph.PARABOLA) {
                throw variation.invalid("morph", "a parabola goes through three tables: add down");
            } else {
                variations.add(new Sample.Variation(Monomial.of(theta), sum(1, up, 0, up, -1, nominal)));
            }
        }
        return variations;
    }

    private static Parameter theta(Settings variation) {
        try {
            return new Parameter(
                    variation.text("parameter"),
                    Role.COEFFICIENT,
                    Dimension.NUMBER,
                    0,
                    new Interval(-REACH, REACH),
                    new Constraint.Gaussian(0, 1),
                    "variation of expected counts, in standard deviations");
        } catch (IllegalArgumentException unfit) {
            throw variation.invalid("parameter", unfit.getMessage());
        }
    }

    /** A varied table, of as many events as the nominal one if their number is given. */
    private double[] varied(Settings variation, String key, double events) {
        return scaled(read(variation, key), events);
    }

    private double[] read(Settings settings, String key) {
        DataTable table = data.table(settings.text(key));
        double[] contents = new HistogramTable(table, bins.axes()).contents(section.text(COLUMN, "events"));
        if (!(Arrays.stream(contents).sum() > 0)) {
            throw table.invalid(-1, "there is nothing in any bin");
        }
        return contents;
    }

    private double[] scaled(double[] counts, double events) {
        double factor = normalised ? events / Arrays.stream(counts).sum() : 1;
        return Arrays.stream(counts).map(count -> factor * count).toArray();
    }

    private static double[] sum(double a, double[] x, double b, double[] y, double c, double[] z) {
        double[] sum = new double[x.length];
        for (int bin = 0; bin < sum.length; bin++) {
            sum[bin] = a * x[bin] + b * y[bin] + c * z[bin];
        }
        return sum;
    }
}
