package org.nuprobe.engine;

/** A unit failed; the cause says why. */
public final class UnitFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String unit;

    UnitFailure(String stage, long unit, Throwable cause) {
        super("unit " + unit + " of the stage " + stage + " failed", cause);
        this.unit = "unit " + unit + " of the stage " + stage;
    }

    /** {@code unit 17 of the stage toys}. */
    public String unit() {
        return unit;
    }
}
