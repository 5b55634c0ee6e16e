package org.nuprobe.runtime.release;

/**
 * A column of a file of a release.
 *
 * @param name its name in the table that is made
 * @param unit its unit
 * @param meaning what stands in it
 * @param rule what its numbers have to be
 */
record ReleaseColumn(String name, String unit, String meaning, ColumnRule rule) {
    /** The cell of the header. */
    String header() {
        return name + " [" + unit + "]";
    }
}
