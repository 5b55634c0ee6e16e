package org.nuprobe.runtime.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class YamlFileTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFileIsToldWithItsNeighbour() throws IOException {
        Files.writeString(folder.resolve("analysis.yaml"), "format: 1");

        says(
                folder.resolve("anlysis.yaml"),
                "DIR/anlysis.yaml: there is no such file\n    did you mean DIR/analysis.yaml?");
        says(folder.resolve("something.else"), "DIR/something.else: there is no such file");
        says(
                folder.resolve("none/analysis.yaml"),
                "DIR/none/analysis.yaml: there is no such file\n    there is no folder DIR/none either");
    }

    @Test
    void aFolderIsToldWithTheFilesInIt() throws IOException {
        says(folder, "DIR: this is a folder, and a YAML file is wanted");
        Files.writeString(folder.resolve("b.yaml"), "format: 1");
        Files.writeString(folder.resolve("a.yml"), "format: 1");
        Files.writeString(folder.resolve("c.txt"), "");

        says(folder, "DIR: this is a folder, and a YAML file is wanted\n    YAML files in it: a.yml, b.yaml");
    }

    @Test
    void anEmptyFileIsToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.yaml"), "");

        says(file, "DIR/empty.yaml: the file is empty\n    an analysis begins with \"format: 1\"");
    }

    @Test
    void aBinaryFileIsToldSo() throws IOException {
        String message =
                "DIR/x.yaml: this is a binary file, and a YAML file is wanted\n    YAML files are text in UTF-8";
        byte[][] contents = {{'a', 0, 'b'}, {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}, {'a', 1, 'b'}};
        for (byte[] content : contents) {
            says(Files.write(folder.resolve("x.yaml"), content), message);
        }
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("x.yaml"), new byte[5 << 20]);

        says(file, "DIR/x.yaml: the file is larger than 4 MB: this is no YAML file");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "\uFEFFformat: 1");

        assertThat(YamlFile.read(file).what()).isEqualTo("a section");
    }

    @Test
    void nestingWithoutEndIsToldNotSuffered() throws IOException {
        Path brackets = Files.writeString(folder.resolve("x.yaml"), "a: " + "[".repeat(200_000));
        assertThatThrownBy(() -> YamlFile.read(brackets)).isInstanceOf(InvalidInput.class);

        StringBuilder laughs = new StringBuilder("a0: &a0 [ x, x, x, x, x, x, x, x, x, x ]\n");
        for (int k = 1; k < 10; k++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(k, k, ("*a" + (k - 1) + ", ").repeat(10)));
        }
        says(
                Files.writeString(folder.resolve("y.yaml"), laughs),
                "DIR/y.yaml:1:38: the document has more than 100000 parts");
    }

    private void says(Path file, String message) {
        assertThatThrownBy(() -> YamlFile.read(file))
                .isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(e.getMessage().replace(folder.toString(), "DIR"))
                        .isEqualTo(message));
    }
}
