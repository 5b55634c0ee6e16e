package org.nuprobe.runtime;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuprobe.spi.statistics.Result;

/** Looks whether what a statistic found can be written: tables become files, so their ids must be fit for that. */
final class ResultCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ResultCheck() {}

    /** What is wrong with a result, empty when nothing is. */
    static String complaint(Result result) {
        Set<String> values = new HashSet<>();
        for (Result.Value value : result.values()) {
            if (!values.add(value.id())) {
                return "gives the value " + value.id() + " twice";
            }
        }
        Set<String> tables = new HashSet<>();
        for (Result.Table table : result.tables()) {
            if (!ID.matcher(table.id()).matches()) {
                return "gives a table whose id \"" + table.id() + "\" is not lower-case words with hyphens";
            }
            if (!tables.add(table.id())) {
                return "gives the table " + table.id() + " twice";
            }
        }
        return "";
    }
}
