package org.nuprobe.runtime;

import java.util.List;

/** A run that other processes have a share in, and that cannot be completed before they have done it. */
public final class UnfinishedRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Wait> waits;

    UnfinishedRun(List<Wait> waits) {
        super("units are missing in " + waits.size() + " cases");
        this.waits = List.copyOf(waits);
    }

    /** What the cases wait for, in the order of the document; cases that are complete are not among them. */
    public List<Wait> waits() {
        return waits;
    }

    /**
     * A case that waits.
     *
     * @param caseId the case
     * @param stage the stage whose units are missing
     * @param units how many units the stage has
     */
    public record Wait(String caseId, String stage, long units) {}
}
