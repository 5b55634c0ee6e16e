package org.nuprobe.source.tabulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

/** A folder with tables of a user, searched before the data folder. */
record UserFolder(Path path) {
    /** Writes a table and returns the folder. */
    UserFolder with(String name, String... lines) {
        try {
            Files.writeString(path.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The source with these settings. */
    Source source(String settings) {
        return Workbench.open(TestBench.workbench().home().withData(path))
                .component(Kind.SOURCE, "{ use: tabulated, with: " + settings + " }", "the test");
    }
}
