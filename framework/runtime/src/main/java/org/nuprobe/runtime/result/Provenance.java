package org.nuprobe.runtime.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.spi.plugin.Reference;

/**
 * Where a result comes from, complete enough to make it again.
 *
 * @param version the version of nuprobe
 * @param resolved the document after substitution, as YAML
 * @param components the components that were used, with their origin
 * @param data the SHA-256 of each data file that was read, by path
 * @param seed the seed
 * @param references the papers to cite
 * @param citationKeys the keys of the data that were used, in {@code references.bib}
 * @param citations the papers and the data as BibTeX
 */
public record Provenance(
        String version,
        String resolved,
        List<Entry<?>> components,
        SortedMap<String, String> data,
        long seed,
        List<Reference> references,
        List<String> citationKeys,
        String citations) {
    public Provenance {
        components = List.copyOf(components);
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
        references = List.copyOf(references);
        citationKeys = List.copyOf(citationKeys);
    }
}
