package org.nuprobe.app.command;

import java.util.Locale;
import java.util.Optional;

/**
 * Estimates the time that is left as if the rest went as fast as what was done, from the moment when the work that is measured
 * began: units that were only read count as done, not as fast, and a further stage of a case begins a new measurement.
 */
final class TimeLeft {
    private static final double SECOND = 1e9;
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double SOON = 2;

    private final double whole;
    private long since;
    private double from;
    private double latest;

    /**
     * An estimate.
     *
     * @param whole how much there is to do
     * @param now the time in nanoseconds
     */
    TimeLeft(double whole, long now) {
        this.whole = whole;
        this.since = now;
    }

    /**
     * Something was done.
     *
     * @param now the time in nanoseconds
     * @param done how much is done
     * @param kept whether the last piece was only read
     * @return the time left in words, once two seconds of work tell
     */
    Optional<String> at(long now, double done, boolean kept) {
        boolean anew = kept || done < latest;
        latest = done;
        if (anew) {
            since = now;
            from = done;
        }
        double spent = (now - since) / SECOND;
        return spent < SOON || done <= from
                ? Optional.empty()
                : Optional.of(words(spent * (whole - done) / (done - from)));
    }

    private static String words(double seconds) {
        if (seconds < 1.5 * MINUTE) {
            return "about " + Math.max(1, Math.round(seconds)) + " s";
        }
        if (seconds < 1.5 * HOUR) {
            return "about " + Math.round(seconds / MINUTE) + " min";
        }
        return seconds < 2 * DAY
                ? String.format(Locale.ROOT, "about %.1f h", seconds / HOUR)
                : String.format(Locale.ROOT, "about %.1f days", seconds / DAY);
    }
}
