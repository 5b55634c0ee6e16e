package org.nuprobe.statistic.ensemble;

import java.util.List;
import java.util.Locale;
import org.nuprobe.spi.statistics.Result;

/** How one value of a statistic spreads over toy experiments. */
final class Spread {
    /** The quantiles of a normal distribution at 0, -1, 1, -2 and 2 standard deviations. */
    private static final List<Band> BANDS = List.of(
            new Band("median", 0.5),
            new Band("68-low", 0.15865525393145705),
            new Band("68-high", 0.8413447460685429),
            new Band("95-low", 0.022750131948179195),
            new Band("95-high", 0.9772498680518208));

    private final Result.Value asimov;
    private final Quantiles quantiles = new Quantiles();
    private long missing;

    /** The spread of a value of which the Asimov set has this. */
    Spread(Result.Value asimov) {
        this.asimov = asimov;
    }

    /** The value in a result; NaN when it is not there. */
    double value(Result result) {
        return result.values().stream()
                .filter(value -> value.id().equals(asimov.id()))
                .mapToDouble(Result.Value::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Takes in the value of an experiment. */
    void add(double value) {
        if (Double.isNaN(value)) {
            missing++;
        } else {
            quantiles.add(value);
        }
    }

    /** Adds median, bands and the value of the Asimov set. */
    void write(double tolerated, List<Result.Value> values, List<String> statements) {
        long all = missing + quantiles.count();
        boolean tolerable = quantiles.count() > 0 && missing <= tolerated * all;
        if (missing > 0) {
            statements.add(missing + " of " + all + " toy experiments have no " + asimov.id()
                    + (tolerable
                            ? "; they are left out"
                            : String.format(
                                    Locale.ROOT,
                                    ", more than the %.3g %% that are tolerated, so there is no band: widen the scan",
                                    100 * tolerated)));
        }
        for (Band band : BANDS) {
            values.add(new Result.Value(
                    asimov.id() + "." + band.name,
                    tolerable ? quantiles.at(band.fraction) : Double.NaN,
                    asimov.unit(),
                    (band.name.equals("median") ? "median" : "end of the " + band.name.substring(0, 2) + " % band")
                            + " of toy experiments; " + asimov.description()));
        }
        values.add(new Result.Value(
                asimov.id() + ".asimov", asimov.value(), asimov.unit(), "of the Asimov set; " + asimov.description()));
    }

    private record Band(String name, double fraction) {}
}
