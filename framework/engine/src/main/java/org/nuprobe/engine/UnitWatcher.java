package org.nuprobe.engine;

/** Is told how a stage gets on; calls for one stage come one at a time. */
@FunctionalInterface
public interface UnitWatcher {
    /** Tells nobody. */
    UnitWatcher SILENT = (stage, done, all, kept) -> {};

    /**
     * A unit is there.
     *
     * @param stage the stage
     * @param done how many are there
     * @param all how many this process needs
     * @param kept whether it was computed before, and only read
     */
    void done(String stage, long done, long all, boolean kept);
}
