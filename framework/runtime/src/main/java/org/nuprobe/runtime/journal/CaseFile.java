package org.nuprobe.runtime.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file of one case: a head, then sections. What is appended reaches the operating system before the call returns, so only
 * a frame that is being written can be torn when the process dies; it is cut off when the file is opened again.
 */
final class CaseFile implements AutoCloseable {
    private static final Set<StandardOpenOption> READING = Set.of(StandardOpenOption.READ);
    private static final Set<StandardOpenOption> APPENDING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);

    private final FileChannel channel;
    private final List<Section> sections = new ArrayList<>();
    private String open = "";
    private long length;

    private CaseFile(Path file, Identity identity, Set<StandardOpenOption> options) throws IOException {
        this.channel = FileChannel.open(file, options);
        scan(file, identity);
    }

    /** What a file holds; nothing when it is not there. */
    static Optional<CaseFile> reading(Path file, Identity identity) {
        return Files.exists(file) ? Optional.of(open(file, identity, READING)) : Optional.empty();
    }

    /** A file to append to, which need not exist. */
    static CaseFile appending(Path file, Identity identity) {
        CaseFile opened = open(file, identity, APPENDING);
        try {
            opened.channel.truncate(opened.length);
            if (opened.length == 0) {
                opened.write(Frame.head(identity));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written: " + e.getMessage(), e);
        }
        return opened;
    }

    private static CaseFile open(Path file, Identity identity, Set<StandardOpenOption> options) {
        try {
            return new CaseFile(file, identity, options);
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Finds the sections, up to the first frame that is not whole. */
    private void scan(Path file, Identity identity) throws IOException {
        FrameReader reader = new FrameReader(channel, 0, channel.size());
        Optional<Frame> head = reader.next();
        if (head.isEmpty()) {
            return;
        }
        if (head.get().letter() != Frame.HEAD || !head.get().text().equals(identity.hash())) {
            throw new IOException(file + " is no part of this journal");
        }
        length = reader.position();
        Optional<Section> current = Optional.empty();
        for (Optional<Frame> next = reader.next(); next.isPresent(); next = reader.next()) {
            if (next.get().letter() == Frame.SECTION) {
                long end = length;
                current.ifPresent(section -> sections.add(section.upTo(end)));
                current = Optional.of(Section.of(next.get(), channel, reader.position(), reader.position()));
            }
            length = reader.position();
        }
        current.ifPresent(section -> sections.add(section.upTo(length)));
    }

    /** What the file held when it was opened. */
    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** Appends a unit. */
    synchronized void add(String stage, long units, int window, long unit, double[] numbers) {
        if (!open.equals(stage)) {
            write(Frame.section(stage, units, window));
            open = stage;
        }
        write(Frame.unit(unit, numbers));
    }

    private void write(Frame frame) {
        ByteBuffer bytes = frame.bytes();
        long end = length;
        try {
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            length = end;
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written: " + e.getMessage(), e);
        }
    }

    /** Waits until the disk has everything. */
    void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be closed: " + e.getMessage(), e);
        }
    }
}
