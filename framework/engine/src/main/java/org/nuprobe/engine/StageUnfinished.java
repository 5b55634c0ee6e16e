package org.nuprobe.engine;

/** A stage waits for units that are not the share of this process; what comes after it cannot be computed yet. */
public final class StageUnfinished extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String stage;
    private final long units;

    StageUnfinished(String stage, long units) {
        super("the stage " + stage + " waits for units that are computed elsewhere");
        this.stage = stage;
        this.units = units;
    }

    /** The stage. */
    public String stage() {
        return stage;
    }

    /** How many units it has. */
    public long units() {
        return units;
    }
}
