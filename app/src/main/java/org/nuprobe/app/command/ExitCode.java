package org.nuprobe.app.command;

/** What the process tells the shell. */
enum ExitCode {
    /** Everything was done. */
    DONE,
    /** A computation failed. */
    FAILED,
    /** The input is wrong. */
    INPUT_WRONG,
    /** A plugin cannot be used. */
    PLUGIN_PROBLEM;

    int number() {
        return ordinal();
    }
}
