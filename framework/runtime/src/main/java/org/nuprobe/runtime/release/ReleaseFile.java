package org.nuprobe.runtime.release;

/**
 * A file of a release, and the table that it becomes.
 *
 * @param name the name under which it is published
 * @param title what it is
 * @param table the name of the table
 * @param layout how its text is laid out
 * @param rows how many rows it has
 * @param sha256 the checksum of the published file
 * @param note what to know of it; may be empty
 */
record ReleaseFile(String name, String title, String table, Layout layout, int rows, String sha256, String note) {}
