package org.nuprobe.app.plot;

import java.util.Optional;

/** One direction of a figure: its label, its scale, and the range shown (none: whatever holds the layers). */
public record Axis(String label, Scale scale, Optional<Range> range) {
    /** Refuses a logarithmic axis that would have to show zero or less. */
    public Axis {
        range.ifPresent(shown -> Check.that(
                scale == Scale.LINEAR || shown.from() > 0,
                "The axis '" + label + "' is logarithmic, so its range must be positive, but it starts at "
                        + shown.from() + "."));
    }

    /** A linear axis. */
    public static Axis linear(String label) {
        return new Axis(label, Scale.LINEAR, Optional.empty());
    }

    /** A logarithmic axis. */
    public static Axis log(String label) {
        return new Axis(label, Scale.LOG, Optional.empty());
    }

    /** The same, showing this range only. */
    public Axis showing(double from, double to) {
        return new Axis(label, scale, Optional.of(new Range(from, to)));
    }
}
