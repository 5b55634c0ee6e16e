package org.nuprobe.runtime.release;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A release that has become tables.
 *
 * @param folder where they are
 * @param rows the number of rows of each table
 * @param changed the files that are not the published ones
 */
public record ImportedRelease(Path folder, Map<String, Integer> rows, List<String> changed) {
    public ImportedRelease {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        changed = List.copyOf(changed);
    }
}
