package org.nuprobe.app.command;

import java.util.concurrent.Callable;

/** A command with the options that all have; its value is the exit code. */
interface ShellCommand extends Callable<Integer> {
    /** The options that all commands have. */
    CommonOptions common();

    /** Does the work. */
    ExitCode execute();

    @Override
    default Integer call() {
        return execute().number();
    }
}
