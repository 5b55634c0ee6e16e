package org.nuprobe.toolkit.interpolation;

/** The error for a table of numbers that no function goes through: it knows which row is at fault. */
public final class MalformedTable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int row;

    /**
     * The error for one row.
     *
     * @param row the row at fault, from 0
     * @param what what is wrong there and what would be right
     */
    public MalformedTable(int row, String what) {
        super(what);
        this.row = row;
    }

    /** The row at fault, from 0. */
    public int row() {
        return row;
    }
}
