package org.nuprobe.engine;

/**
 * The units of a stage that one process computes: of {@code parts} processes, process {@code part} takes every {@code parts}-th
 * unit, so that units that cost more, as in one corner of a scan, are spread over all of them.
 *
 * @param part from 1; 0 for a process that computes nothing and only looks at what is there
 * @param parts how many processes there are
 */
public record Share(int part, int parts) {
    /** All units. */
    public static final Share WHOLE = new Share(1, 1);

    /** No unit: what others made is put together. */
    public static final Share NOTHING = new Share(0, 1);

    public Share {
        if (parts < 1 || part < 0 || part > parts) {
            throw new IllegalArgumentException("there is no part " + part + " of " + parts);
        }
    }

    /** The first unit. */
    public long first() {
        return Math.max(0, part - 1);
    }

    /** How many units of a stage it takes. */
    public long count(long units) {
        return part == 0 ? 0 : (units - part + parts) / parts;
    }

    /** Whether it is less than everything. */
    public boolean divided() {
        return !equals(WHOLE);
    }

    /** {@code 3/40}. */
    @Override
    public String toString() {
        return part + "/" + parts;
    }
}
