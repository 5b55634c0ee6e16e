package org.nuprobe.runtime.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nuprobe.runtime.data.Sha256;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;

/** A release of three small files: events, counts on a grid, and curves that only comments tell apart. */
record SmallRelease(Path folder) {
    static final String EVENTS = "# events\n# number, time\n12.5 0.5\n\n80 5.25\n3 1e-1\n";
    static final String COUNTS = "energy,time,n\n1, 0.5, 3\n1, 1.5, 0\n2, 0.5, 7\n2, 1.5, 4\n";
    static final String CURVES = "# nominal\n1.5 0.2\n# up\n1.75 0.3\n";

    /** The manifest, and all files as they are published. */
    static SmallRelease in(Path folder) {
        SmallRelease release = new SmallRelease(folder);
        Bench.file(release.data().resolve("releases/small.yaml"), manifest());
        return release.with("events.txt", EVENTS).with("counts.csv", COUNTS).with("curves.txt", CURVES);
    }

    static String manifest() {
        return """
                format: 1
                kind: release
                title: A small release
                citation: N. Body, unpublished
                key: "Body:2026"
                licence: none
                download: https://example.org/small
                layouts:
                  events:
                    comment: "#"
                    columns:
                      - { name: photoelectrons, unit: "1", meaning: signal, least: 0, most: 250 }
                      - { name: time, unit: us, meaning: time, least: 0, most: 6 }
                  grid:
                    header-lines: 1
                    separator: comma
                    columns:
                      - { name: energy, unit: keV, meaning: centre of a bin, grid: { from: 1, step: 1, points: 2 } }
                      - { name: time, unit: us, meaning: centre of a bin, grid: { from: 0.5, step: 1, points: 2 } }
                      - { name: events, unit: "1", meaning: events, least: 0, whole: true }
                  curves:
                    comment: "#"
                    row-names: { name: curve, meaning: which one, texts: [ nominal, up ] }
                    columns:
                      - { name: slope, unit: 1/keV, meaning: slope, rising: true }
                      - { name: offset, unit: "1", meaning: offset, most: 1 }
                files:
                  - { name: events.txt, title: the events, table: beam-on.csv, layout: events, rows: 3, sha256: %s }
                  - { name: counts.csv, title: the counts, table: counts.csv, layout: grid, rows: 4, sha256: %s, note: a note }
                  - { name: curves.txt, title: the curves, table: curves.csv, layout: curves, rows: 2, sha256: %s }
                """.formatted(sha256(EVENTS), sha256(COUNTS), sha256(CURVES));
    }

    /** The same with another content of a file. */
    SmallRelease with(String name, String text) {
        Bench.file(downloads().resolve(name), text);
        return this;
    }

    SmallRelease without(String name) {
        try {
            Files.delete(downloads().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path downloads() {
        return folder.resolve("downloads");
    }

    Path tables() {
        return data().resolve("releases/small");
    }

    Releases releases() {
        return Releases.of(List.of(data()));
    }

    ImportedRelease imported(Changed changed) {
        Release release = releases().release("small", Place.of("test"));
        return Releases.importInto(data(), release, downloads(), changed);
    }

    /** What is said of the files, with their folder left out. */
    String complaint() {
        try {
            imported(Changed.REFUSE);
            return "";
        } catch (InvalidInput wrong) {
            return wrong.getMessage()
                    .replace(downloads() + "/", "")
                    .replace(downloads().toString(), "downloads");
        }
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
