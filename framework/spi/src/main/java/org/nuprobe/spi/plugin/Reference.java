package org.nuprobe.spi.plugin;

/**
 * A paper to cite.
 *
 * @param key the INSPIRE key, {@code Freedman:1973yd}
 * @param authors as in a bibliography
 * @param title the title
 * @param where journal, volume (year) page
 * @param arxiv the arXiv number, empty when there is none
 */
public record Reference(String key, String authors, String title, String where, String arxiv) {}
