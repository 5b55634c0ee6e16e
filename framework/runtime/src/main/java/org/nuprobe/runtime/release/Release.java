package org.nuprobe.runtime.release;

import java.util.List;

/** A data release of an experiment as its manifest describes it: its owners publish it, and a user downloads it. */
public final class Release {
    private final String id;
    private final Publication publication;
    private final List<ReleaseFile> files;

    Release(String id, Publication publication, List<ReleaseFile> files) {
        this.id = id;
        this.publication = publication;
        this.files = List.copyOf(files);
    }

    /** Its name: that of the manifest, and of the folder of its tables. */
    public String id() {
        return id;
    }

    /** What it is. */
    public String title() {
        return publication.title();
    }

    /** Where its files are. */
    public String download() {
        return publication.download();
    }

    Publication publication() {
        return publication;
    }

    List<ReleaseFile> files() {
        return files;
    }

    List<String> tables() {
        return files.stream().map(ReleaseFile::table).toList();
    }

    /**
     * Who published a release, and where.
     *
     * @param title what it is
     * @param citation the publication
     * @param key its entry in {@code references.bib}
     * @param licence under which terms the files may be used
     * @param download where they are
     */
    record Publication(String title, String citation, String key, String licence, String download) {}
}
