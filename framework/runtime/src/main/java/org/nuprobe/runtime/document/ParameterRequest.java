package org.nuprobe.runtime.document;

import java.util.List;
import java.util.Optional;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;

/**
 * What an analysis says of a parameter; quantities are still texts, because the dimension is the plugin's to know.
 *
 * @param place where the parameter is named
 * @param value its value
 * @param fit whether it is profiled
 * @param constraint what is taken to be known of it
 * @param bounds the lower and the upper end of the values it may take
 * @param scan the values at which it is looked at
 */
public record ParameterRequest(
        Place place,
        Optional<Node.Scalar> value,
        Optional<Boolean> fit,
        Optional<Knowledge> constraint,
        List<Node.Scalar> bounds,
        Optional<ScanRequest> scan) {
    public ParameterRequest {
        bounds = List.copyOf(bounds);
    }

    /** What is taken to be known of a parameter. */
    public sealed interface Knowledge {
        /** {@code constraint: none}. */
        record Nothing() implements Knowledge {}

        /**
         * {@code constraint: { mean: 1, sigma: 2 % }}.
         *
         * @param place where it stands
         * @param mean the mean
         * @param sigma the standard deviation; a percentage is one of the mean
         */
        record Gaussian(Place place, Node.Scalar mean, Node.Scalar sigma) implements Knowledge {}
    }

    /** The values at which a parameter is looked at. */
    public sealed interface ScanRequest {
        /**
         * {@code scan: { from: 1 keV, to: 1 MeV, points: 60, spacing: log }}.
         *
         * @param place where it stands
         * @param from the first value
         * @param to the last value
         * @param points how many, at least 2
         * @param logarithmic whether neighbours have equal ratios rather than equal differences
         */
        record Range(Place place, Node.Scalar from, Node.Scalar to, int points, boolean logarithmic)
                implements ScanRequest {}

        /**
         * {@code scan: { values: [ 1 keV, 2 keV, 5 keV ] }}.
         *
         * @param place where it stands
         * @param values the values, rising
         */
        record Values(Place place, List<Node.Scalar> values) implements ScanRequest {
            public Values {
                values = List.copyOf(values);
            }
        }
    }
}
