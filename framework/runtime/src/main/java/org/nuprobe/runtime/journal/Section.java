package org.nuprobe.runtime.journal;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import org.nuprobe.engine.Records.Kept;

/**
 * Units of one stage that one process wrote one after the other. They stand in the order in which they were finished; no unit is
 * farther from its place than the window, so a sorted reading needs memory for one window.
 *
 * @param stage the name of the stage
 * @param units how many units the stage has
 * @param window how far units are out of order at most
 * @param channel the file
 * @param start where the first unit stands
 * @param end where the section ends
 */
record Section(String stage, long units, int window, FileChannel channel, long start, long end) {
    /** The section that a frame is the head of. */
    static Section of(Frame head, FileChannel channel, long start, long end) {
        ByteBuffer content = head.content().duplicate();
        int window = content.getInt();
        long units = content.getLong();
        return new Section(
                StandardCharsets.UTF_8.decode(content).toString(), units, Math.max(1, window), channel, start, end);
    }

    /** The same with another end. */
    Section upTo(long last) {
        return new Section(stage, units, window, channel, start, last);
    }

    /** The units by rising number. */
    Iterator<Kept> sorted() {
        FrameReader reader = new FrameReader(channel, start, end);
        PriorityQueue<Kept> nearest = new PriorityQueue<>(Comparator.comparingLong(Kept::unit));
        return new Iterator<>() {
            private boolean exhausted;

            @Override
            public boolean hasNext() {
                while (!exhausted && nearest.size() < window) {
                    Optional<Frame> frame = reader.next();
                    frame.ifPresent(each -> nearest.add(each.unit()));
                    exhausted = frame.isEmpty();
                }
                return !nearest.isEmpty();
            }

            @Override
            public Kept next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return nearest.remove();
            }
        };
    }
}
