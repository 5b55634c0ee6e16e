package org.nuprobe.runtime.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Reads the frames of a part of a file, one after the other, up to the first that is not whole. */
final class FrameReader {
    private static final int CAPACITY = 1 << 16;

    private final FileChannel channel;
    private final long end;
    private long position;
    private ByteBuffer buffer = ByteBuffer.allocate(CAPACITY).limit(0);

    FrameReader(FileChannel channel, long start, long end) {
        this.channel = channel;
        this.position = start;
        this.end = end;
    }

    /** Where the frame begins that is read next. */
    long position() {
        return position;
    }

    /** The next frame; empty at the end, and before a frame that is torn or damaged. */
    Optional<Frame> next() {
        if (!holds(Frame.FRONT)) {
            return Optional.empty();
        }
        int length = buffer.getInt(buffer.position() + Byte.BYTES);
        long size = (long) Frame.FRONT + length + Frame.BACK;
        if (length < 0 || size > Integer.MAX_VALUE || !holds((int) size)) {
            return Optional.empty();
        }
        int start = buffer.position();
        int body = Frame.FRONT + length;
        if (buffer.getInt(start + body) != Frame.checksum(buffer.slice(start, body))) {
            return Optional.empty();
        }
        Frame frame = new Frame(buffer.get(start), buffer.slice(start + Frame.FRONT, length));
        buffer.position(start + (int) size);
        position += size;
        return Optional.of(frame);
    }

    /** Whether so many bytes are left; they are in the buffer then. */
    private boolean holds(int size) {
        if (buffer.remaining() >= size) {
            return true;
        }
        if (end - position < size) {
            return false;
        }
        ByteBuffer larger = ByteBuffer.allocate(Math.max(size, CAPACITY)).put(buffer);
        try {
            while (larger.hasRemaining() && position + larger.position() < end) {
                long left = end - position - larger.position();
                larger.limit((int) Math.min(larger.capacity(), larger.position() + left));
                if (channel.read(larger, position + larger.position()) < 0) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be read: " + e.getMessage(), e);
        }
        buffer = larger.flip();
        return buffer.remaining() >= size;
    }
}
