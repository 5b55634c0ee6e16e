package org.nuprobe.runtime.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.nuprobe.engine.Records.Kept;

/**
 * One record of a file: a letter, the length of its content in four bytes, the content, and the CRC-32C of all that. Numbers are
 * written bit by bit, most significant byte first.
 *
 * @param letter what it is
 * @param content its content
 */
record Frame(byte letter, ByteBuffer content) {
    /** The head of a file: the hash of the identity of the run. */
    static final byte HEAD = 'H';

    /** The head of a section: window, number of units and name of the stage that the units below belong to. */
    static final byte SECTION = 'S';

    /** A unit: its number and its numbers. */
    static final byte UNIT = 'U';

    /** Letter and length. */
    static final int FRONT = Byte.BYTES + Integer.BYTES;

    /** The checksum. */
    static final int BACK = Integer.BYTES;

    /** The head of a file. */
    static Frame head(Identity identity) {
        return new Frame(HEAD, ByteBuffer.wrap(identity.hash().getBytes(StandardCharsets.US_ASCII)));
    }

    /** The head of a section. */
    static Frame section(String stage, long units, int window) {
        byte[] name = stage.getBytes(StandardCharsets.UTF_8);
        return new Frame(
                SECTION,
                ByteBuffer.allocate(Integer.BYTES + Long.BYTES + name.length)
                        .putInt(window)
                        .putLong(units)
                        .put(name)
                        .flip());
    }

    /** A unit. */
    static Frame unit(long unit, double[] numbers) {
        ByteBuffer content = ByteBuffer.allocate(Long.BYTES + Math.multiplyExact(Double.BYTES, numbers.length))
                .putLong(unit);
        for (double number : numbers) {
            content.putLong(Double.doubleToRawLongBits(number));
        }
        return new Frame(UNIT, content.flip());
    }

    /** The unit that this frame holds. */
    Kept unit() {
        ByteBuffer source = content.duplicate();
        long unit = source.getLong();
        double[] numbers = new double[source.remaining() / Double.BYTES];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = Double.longBitsToDouble(source.getLong());
        }
        return new Kept(unit, numbers);
    }

    /** The content as text. */
    String text() {
        return StandardCharsets.UTF_8.decode(content.duplicate()).toString();
    }

    /** The bytes in the file. */
    ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(FRONT + content.remaining() + BACK)
                .put(letter)
                .putInt(content.remaining())
                .put(content.duplicate());
        return bytes.putInt(checksum(bytes.duplicate().flip())).flip();
    }

    /** The checksum of letter, length and content. */
    static int checksum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
