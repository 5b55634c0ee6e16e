package org.nuprobe.runtime.result;

import java.util.Locale;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Interval;

/**
 * A parameter in an analysis.
 *
 * @param declared as its component declares it
 * @param part what the analysis does with it
 * @param value its value, where a fit starts and an Asimov set is made; natural units
 * @param constraint what is taken to be known of it
 * @param bounds the values it may take
 */
public record ParameterUse(Parameter declared, Part part, double value, Constraint constraint, Interval bounds) {
    /** What an analysis does with a parameter. */
    public enum Part {
        /** Looked at value by value. */
        SCANNED,
        /** Fitted wherever the scanned ones are held. */
        PROFILED,
        /** Held at its value. */
        FIXED;

        /** {@code scanned}, {@code profiled} or {@code fixed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
