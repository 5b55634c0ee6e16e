package org.nuprobe.app;

import java.util.List;
import org.nuprobe.app.command.NuprobeCommand;
import org.nuprobe.app.terminal.Terminal;

/** Where the command line starts. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), Terminal.ofProcess()));
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
