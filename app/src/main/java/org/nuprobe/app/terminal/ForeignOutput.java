package org.nuprobe.app.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.nuprobe.runtime.watch.Station;

/**
 * Takes what plugins and libraries print on standard output, which is for results alone, and puts it on standard error with the name of
 * who printed it. Results do not come this way: a terminal writes to the file descriptor.
 */
public final class ForeignOutput extends OutputStream {
    private final PrintWriter err;
    private final ThreadLocal<ByteArrayOutputStream> lines = ThreadLocal.withInitial(ByteArrayOutputStream::new);

    ForeignOutput(PrintWriter err) {
        this.err = err;
    }

    /** Diverts the standard output of the process. */
    public static void divert(PrintWriter err) {
        System.setOut(new PrintStream(new ForeignOutput(err), true, StandardCharsets.UTF_8));
    }

    @Override
    public void write(int each) {
        if (each == '\n') {
            flushLine();
        } else if (each != '\r') {
            lines.get().write(each);
        }
    }

    private void flushLine() {
        String line = lines.get().toString(StandardCharsets.UTF_8);
        lines.get().reset();
        String who = Station.here().words().orElse("a plugin or a library");
        err.println(who + " prints: " + line);
        err.flush();
    }
}
