package org.nuprobe.runtime.release;

import java.util.List;

/**
 * A column of words that a file lacks, because comments tell its rows apart.
 *
 * @param name the name of the column
 * @param meaning what stands in it
 * @param texts the word of each row
 */
record RowNames(String name, String meaning, List<String> texts) {
    RowNames {
        texts = List.copyOf(texts);
    }
}
