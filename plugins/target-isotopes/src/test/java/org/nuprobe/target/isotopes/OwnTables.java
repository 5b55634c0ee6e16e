package org.nuprobe.target.isotopes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Target;
import org.nuprobe.testkit.TestBench;

/** Targets of a user who has put a table into a folder that is searched before the data folder. */
record OwnTables(Path folder) {
    OwnTables with(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Target target(String id, String settings) {
        Workbench workbench = Workbench.open(Home.at(TestBench.root()).withData(folder));
        return workbench.component(Kind.TARGET, "{ use: " + id + ", with: " + settings + " }", "the test of " + id);
    }
}
