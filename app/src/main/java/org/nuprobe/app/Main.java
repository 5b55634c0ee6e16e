package org.nuprobe.app;

import java.util.List;
import org.nuprobe.app.command.NuprobeCommand;
import org.nuprobe.app.terminal.ForeignExit;
import org.nuprobe.app.terminal.ForeignOutput;
import org.nuprobe.app.terminal.Terminal;

/** Where the command line starts. */
public final class Main {
    private static final int PLUGIN_PROBLEM = 3;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String... arguments) {
        Terminal terminal = Terminal.ofProcess();
        ForeignOutput.divert(terminal.err());
        ForeignExit.watch(terminal.err(), PLUGIN_PROBLEM);
        System.exit(run(List.of(arguments), terminal));
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and its options
     * @param terminal where it reads its place and writes its text
     * @return 0 done, 1 computation failed, 2 input wrong, 3 plugin problem
     */
    public static int run(List<String> arguments, Terminal terminal) {
        int code = NuprobeCommand.run(arguments, terminal);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }
}
