package org.nuprobe.runtime;

import org.nuprobe.runtime.document.ParameterRequest.ScanRequest;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Interval;

/** The values at which a parameter is looked at. */
final class ScanValues {
    private ScanValues() {}

    /** The values in natural units, rising. */
    static double[] of(Parameter parameter, ScanRequest scan, Interval bounds) {
        return scan instanceof ScanRequest.Range range
                ? range(parameter, range, bounds)
                : values(parameter, (ScanRequest.Values) scan, bounds);
    }

    private static double[] range(Parameter parameter, ScanRequest.Range range, Interval bounds) {
        double from = Settlement.inside(parameter, range.from(), bounds, "\"from\"");
        double to = Settlement.inside(parameter, range.to(), bounds, "\"to\"");
        if (!(from < to)) {
            throw new InvalidInput(
                    range.from().place(),
                    "the scan of " + parameter.id() + " must begin below its end, not run from "
                            + range.from().text() + " to " + range.to().text(),
                    "");
        }
        if (range.logarithmic() && !(from > 0)) {
            throw new InvalidInput(
                    range.from().place(),
                    "a logarithmic scan must begin above 0, not at "
                            + range.from().text(),
                    "write spacing: linear, or begin at a small positive value");
        }
        double[] values = new double[range.points()];
        int last = values.length - 1;
        for (int k = 0; k <= last; k++) {
            double part = (double) k / last;
            values[k] = range.logarithmic() ? from * Math.pow(to / from, part) : from + (to - from) * part;
        }
        values[last] = to;
        return values;
    }

    private static double[] values(Parameter parameter, ScanRequest.Values scan, Interval bounds) {
        double[] values = new double[scan.values().size()];
        for (int k = 0; k < values.length; k++) {
            Node.Scalar scalar = scan.values().get(k);
            values[k] = Settlement.inside(parameter, scalar, bounds, "\"values\"");
            if (k > 0 && !(values[k] > values[k - 1])) {
                throw new InvalidInput(
                        scalar.place(),
                        "the scan values of " + parameter.id() + " must rise, but " + scalar.text() + " follows "
                                + scan.values().get(k - 1).text(),
                        "");
            }
        }
        return values;
    }
}
