package org.nuprobe.runtime;

/**
 * How many threads work on what; it changes how long a run takes, never what it finds.
 *
 * @param cases how many cases at once
 * @param perCase how many threads in each
 */
record Threads(int cases, int perCase) {
    /** All of these processors, on cases first. */
    static Threads forCases(int count, int processors) {
        int cases = Math.max(1, Math.min(count, processors));
        return new Threads(cases, Math.max(1, processors / cases));
    }
}
