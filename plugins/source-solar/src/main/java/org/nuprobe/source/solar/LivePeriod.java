package org.nuprobe.source.solar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.nuprobe.spi.plugin.Settings;

/**
 * A stretch of days in which a detector was live, first and last day included.
 *
 * @param start in days since the beginning of the year in which it starts
 * @param end in the same count; later than {@code start}
 */
record LivePeriod(double start, double end) {
    private static final Pattern DAY = Pattern.compile("\\d{1,3}");
    private static final int LONGEST_YEAR = 366;
    private static final double YEAR = 365.25;

    /** How many days it lasts. */
    double length() {
        return end - start;
    }

    /** Reads {@code { from: 2024-11-01, to: 2025-03-31 }}, or days of the year, {@code { from: 305, to: 90 }}. */
    static LivePeriod read(Settings section) {
        String from = section.text("from");
        String to = section.text("to");
        boolean days = DAY.matcher(from).matches();
        if (days != DAY.matcher(to).matches()) {
            throw section.invalid("to", "from and to are both dates or both days of the year, not one of each");
        }
        return days ? ofDays(section, from, to) : ofDates(section, from, to);
    }

    private static LivePeriod ofDays(Settings section, String from, String to) {
        int first = day(section, "from", from);
        int last = day(section, "to", to);
        // Over New Year the last day is one of the year after.
        return new LivePeriod(first - 1, last < first ? last + YEAR : last);
    }

    private static int day(Settings section, String key, String text) {
        int day = Integer.parseInt(text);
        if (day < 1 || day > LONGEST_YEAR) {
            throw section.invalid(key, "days of the year go from 1 to 366, not " + text);
        }
        return day;
    }

    private static LivePeriod ofDates(Settings section, String from, String to) {
        LocalDate first = date(section, "from", from);
        LocalDate last = date(section, "to", to);
        if (last.isBefore(first)) {
            throw section.invalid("to", to + " lies before " + from);
        }
        double start = first.getDayOfYear() - 1;
        return new LivePeriod(start, start + ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static LocalDate date(Settings section, String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw section.invalid(
                    key, "\"" + text + "\" is neither a date, as in 2024-11-01, nor a day of the year, from 1 to 366");
        }
    }
}
