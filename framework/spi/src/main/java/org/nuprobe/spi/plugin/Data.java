package org.nuprobe.spi.plugin;

/** Tables by path: first beside the analysis file, then in the data folder. Each table read is recorded in the result with its SHA-256. */
@FunctionalInterface
public interface Data {
    /**
     * A table.
     *
     * @param path such as {@code solar/b8-spectrum.csv}
     * @throws RuntimeException with path, line and cause when it is missing or malformed
     */
    DataTable table(String path);
}
