package org.nuprobe.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.testkit.TestBench;

import static org.nuprobe.testkit.contract.Checks.assertFails;

class DataFolderContractTest {
    static final String EMPTY_SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    private Path folder;

    /** The data that nuprobe ships passes. */
    @Nested
    class Shipped implements DataFolderContract {
        @Override
        public Path folder() {
            return TestBench.root().resolve("data");
        }
    }

    @Test
    void aTableWithoutSourceIsFound() throws IOException {
        Files.createFile(folder.resolve("lost.csv"));
        assertFails(contract()::everyTableHasASource, "description of");
        Files.writeString(
                folder.resolve("SOURCE.yaml"), "files:\n  - name: \"other.csv\"\n    sha256: \"" + EMPTY_SHA + "\"\n");
        assertFails(contract()::everyTableHasASource, "lost.csv");
    }

    @Test
    void aTableThatWasChangedIsFound() throws IOException {
        Files.createFile(folder.resolve("a.csv"));
        Files.writeString(
                folder.resolve("SOURCE.yaml"), "files:\n  - name: \"a.csv\"\n    sha256: \"" + EMPTY_SHA + "\"\n");
        contract().everyTableHasASource();
        contract().everyTableIsWhatItsSourceDescribes();
        Files.writeString(folder.resolve("a.csv"), "1");
        assertFails(contract()::everyTableIsWhatItsSourceDescribes, EMPTY_SHA);
    }

    private DataFolderContract contract() {
        return () -> folder;
    }
}
