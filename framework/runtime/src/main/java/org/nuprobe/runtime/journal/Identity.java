package org.nuprobe.runtime.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.nuprobe.runtime.data.Sha256;

/**
 * Everything that the result of a run depends on, one thing a line: the version of nuprobe, the seed, the components with the
 * versions of their plugins, the data with their checksums, the analysis with every case spelled out.
 *
 * @param lines the lines, which a person can read
 */
public record Identity(List<String> lines) {
    private static final int SHOWN = 3;

    public Identity {
        lines = List.copyOf(lines);
    }

    /** A checksum of all lines. */
    String hash() {
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What is different in another one, in words; the first few lines on either side. */
    String differences(Identity other) {
        String mine = surplus(lines, other.lines);
        String theirs = surplus(other.lines, lines);
        if (mine.isEmpty() && theirs.isEmpty()) {
            return "the same lines stand in another order";
        }
        return "the journal has " + (mine.isEmpty() ? "nothing" : mine) + ", now there is "
                + (theirs.isEmpty() ? "nothing" : theirs);
    }

    private static String surplus(List<String> lines, List<String> others) {
        List<String> more =
                lines.stream().filter(line -> !others.contains(line)).toList();
        String shown = more.stream()
                .limit(SHOWN)
                .map(line -> "\"" + line.strip() + "\"")
                .collect(Collectors.joining(", "));
        return more.size() > SHOWN ? shown + " and " + (more.size() - SHOWN) + " more" : shown;
    }
}
