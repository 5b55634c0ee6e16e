package org.nuprobe.app.terminal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuprobe.runtime.watch.Station;

/**
 * Says which extension ended the process with {@code System.exit}. That cannot be prevented; but it must not look as if all went well.
 * {@code Runtime.halt} leaves no time to say anything.
 */
public final class ForeignExit {
    private static final Set<String> ENDS = Set.of("java.lang.System exit", "java.lang.Runtime exit");

    private ForeignExit() {}

    /**
     * Watches the end of this process.
     *
     * @param code the exit code when an extension ends it
     */
    public static void watch(PrintWriter err, int code) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> culprit(Thread.getAllStackTraces()).ifPresent(words -> {
                            err.println(words + " ends the process with System.exit, before the command is through");
                            err.println("    ask the author of the plugin");
                            err.flush();
                            Runtime.getRuntime().halt(code);
                        })));
    }

    /** What the thread was in that called for the end. */
    static Optional<String> culprit(Map<Thread, StackTraceElement[]> stacks) {
        return stacks.entrySet().stream()
                .filter(stack -> Arrays.stream(stack.getValue())
                        .anyMatch(frame -> ENDS.contains(frame.getClassName() + " " + frame.getMethodName())))
                .flatMap(stack -> Station.of(stack.getKey()).stream())
                .findFirst();
    }
}
