package org.nuprobe.toolkit.nsi;

/**
 * One of the nine real numbers of a Hermitian matrix in flavour: three diagonal ones, then the real parts of the elements above
 * the diagonal, then their imaginary parts. The order is that of a {@link org.nuprobe.spi.flux.FlavourState}.
 */
public enum Element {
    /** eps_ee. */
    EE("ee", 0, 0, false),
    /** eps_mumu. */
    MUMU("mumu", 1, 1, false),
    /** eps_tautau. */
    TAUTAU("tautau", 2, 2, false),
    /** Re eps_emu. */
    EMU("emu", 0, 1, false),
    /** Re eps_etau. */
    ETAU("etau", 0, 2, false),
    /** Re eps_mutau. */
    MUTAU("mutau", 1, 2, false),
    /** Im eps_emu. */
    EMU_IM("emu", 0, 1, true),
    /** Im eps_etau. */
    ETAU_IM("etau", 0, 2, true),
    /** Im eps_mutau. */
    MUTAU_IM("mutau", 1, 2, true);

    private final String flavours;
    private final int row;
    private final int column;
    private final boolean imaginary;

    Element(String flavours, int row, int column, boolean imaginary) {
        this.flavours = flavours;
        this.row = row;
        this.column = column;
        this.imaginary = imaginary;
    }

    /** The two flavours as in the id of a parameter, {@code emu}. */
    public String flavours() {
        return flavours;
    }

    /** The row, counted from 0 in the order e, mu, tau; not above the column. */
    public int row() {
        return row;
    }

    /** The column, counted from 0. */
    public int column() {
        return column;
    }

    /** Whether it is the imaginary part. */
    public boolean isImaginary() {
        return imaginary;
    }

    /** Whether it stands on the diagonal, where no flavour changes. */
    public boolean isDiagonal() {
        return row == column;
    }
}
