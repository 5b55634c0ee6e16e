package org.nuprobe.runtime.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuprobe.spi.plugin.Reference;

/**
 * The BibTeX entries that are at hand.
 *
 * @param entries the text of each entry, by key
 */
public record Bibliography(Map<String, String> entries) {
    private static final String FILE = "references.bib";
    private static final Pattern HEAD = Pattern.compile("@(\\w+)\\s*\\{\\s*([^,\\s]+)\\s*,");

    /** The entries of the {@code references.bib} of each folder; those of an earlier folder win. */
    public static Bibliography of(List<Path> folders) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Path folder : folders) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                try {
                    parse(Files.readString(file, StandardCharsets.UTF_8)).forEach(entries::putIfAbsent);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new Bibliography(entries);
    }

    /**
     * BibTeX of papers and keys, each once, sorted by key. An entry that is at hand is taken as it is; otherwise it is made from
     * the reference; a bare key that is not at hand becomes a comment.
     */
    public String bibtex(List<Reference> references, List<String> keys) {
        Map<String, String> chosen = new TreeMap<>();
        keys.forEach(key -> chosen.put(key, entries.getOrDefault(key, "% no entry for " + key)));
        references.forEach(
                reference -> chosen.put(reference.key(), entries.getOrDefault(reference.key(), entry(reference))));
        return chosen.isEmpty() ? "" : String.join("\n\n", chosen.values()) + "\n";
    }

    private static String entry(Reference reference) {
        List<String> lines = new ArrayList<>();
        add(lines, "author", reference.authors());
        add(lines, "title", reference.title().isEmpty() ? "" : "{" + reference.title() + "}");
        add(lines, "note", reference.where());
        add(lines, "eprint", reference.arxiv());
        if (!reference.arxiv().isEmpty()) {
            add(lines, "archivePrefix", "arXiv");
        }
        return "@article{" + reference.key() + ",\n  " + String.join(",\n  ", lines) + "\n}";
    }

    private static void add(List<String> lines, String field, String value) {
        if (!value.isEmpty()) {
            lines.add(String.format("%-13s = \"%s\"", field, value));
        }
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher head = HEAD.matcher(text);
        int from = 0;
        while (head.find(from)) {
            int end = closing(text, text.indexOf('{', head.start()));
            entries.putIfAbsent(head.group(2), text.substring(head.start(), end));
            from = end;
        }
        return entries;
    }

    /** The index after the brace that closes the one at {@code open}. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }
}
