package org.nuprobe.spi.statistics;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.parameter.Parameter;

/**
 * The parameters of interest and the values at which they are looked at.
 *
 * @param axes one per parameter of interest
 */
public record Scan(List<Axis> axes) {
    public Scan {
        axes = List.copyOf(axes);
    }

    /**
     * One parameter of interest.
     *
     * @param parameter which
     * @param values rising values in natural units
     */
    public record Axis(Parameter parameter, double[] values) {
        public Axis {
            values = values.clone();
            for (int k = 1; k < values.length; k++) {
                if (!(values[k] > values[k - 1])) {
                    throw new IllegalArgumentException("the scan values of " + parameter.id() + " must rise");
                }
            }
        }

        @Override
        public double[] values() {
            return values.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Axis axis && parameter.equals(axis.parameter) && Arrays.equals(values, axis.values);
        }

        @Override
        public int hashCode() {
            return 31 * parameter.hashCode() + Arrays.hashCode(values);
        }
    }
}
