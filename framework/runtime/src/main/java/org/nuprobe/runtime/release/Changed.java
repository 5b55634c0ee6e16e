package org.nuprobe.runtime.release;

/** What to do with a file whose numbers are possible but which is not the published one. */
public enum Changed {
    /** Leave it, and say so. */
    REFUSE,
    /** Take it; the tables say so, and every result that uses them. */
    ACCEPT
}
