package org.nuprobe.app.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.watch.Call;
import org.nuprobe.runtime.watch.Station;

import static org.assertj.core.api.Assertions.assertThat;

final class ForeignOutputTest {
    private static final Call CALL =
            new Call("me", "light.jar", "the interaction \"light\" of org.acme", "its terms on Ar40");

    @Test
    void whatAnExtensionPrintsIsToldWithItsName() {
        StringWriter err = new StringWriter();
        PrintStream out = new PrintStream(new ForeignOutput(new PrintWriter(err)), true, StandardCharsets.UTF_8);
        Station.here().in(CALL, () -> {
            out.println("μ = 1");
            return out;
        });
        out.print("a line in two ");
        out.println("parts");

        assertThat(err.toString().lines())
                .containsExactly(
                        "the interaction \"light\" of org.acme, asked for its terms on Ar40, prints: μ = 1",
                        "a plugin or a library prints: a line in two parts");
    }

    @Test
    void whoEndsTheProcessIsTheThreadThatCallsForIt() {
        StackTraceElement exit = new StackTraceElement("java.lang.Runtime", "exit", "Runtime.java", 1);
        StackTraceElement other = new StackTraceElement("java.lang.Object", "wait", "Object.java", 1);
        Thread here = Thread.currentThread();

        Station.here().in(CALL, () -> {
            assertThat(ForeignExit.culprit(Map.of(here, new StackTraceElement[] {exit})))
                    .contains("the interaction \"light\" of org.acme, asked for its terms on Ar40,");
            assertThat(ForeignExit.culprit(Map.of(here, new StackTraceElement[] {other})))
                    .isEmpty();
            return here;
        });
        assertThat(ForeignExit.culprit(Map.of(here, new StackTraceElement[] {exit})))
                .isEmpty();
    }
}
