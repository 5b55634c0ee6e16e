package org.nuprobe.runtime.release;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ManifestTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            format: 1                 | format: 2                | the format 2 is not known
            kind: release             | kind: source             | the kind is source, but the folder is for releases
            title: A small release    | titel: A small release   | unknown key "titel" in a manifest
            layout: events            | layout: event            | did you mean "events"?
            rows: 4                   | rows: 5                  | the grids of its columns make 4 rows, not 5
            rows: 2                   | rows: 3                  | there are names for 2 rows, not 3
            table: curves.csv         | table: ../curves.csv     | is not lower-case words with hyphens and .csv
            name: events.txt          | name: ../events.txt      | is not a name without folders
            table: counts.csv         | table: beam-on.csv       | two tables are called "beam-on.csv"
            sha256: %HASH%            | sha256: abc              | is not 64 lower-case hexadecimal digits
            separator: comma          | separator: coma          | did you mean "comma"?
            unit: us, meaning: time,  | unit: uss, meaning: time, | "unit":
            name: time, unit          | name: Time, unit         | is no name of a column
            name: photoelectrons      | name: time               | two columns of a layout have one name
            least: 0, most: 250       | least: 0, mots: 250      | did you mean "most"?
            """)
    void aSlipInAManifestIsExplained(String right, String wrong, String message) {
        String hash = SmallRelease.manifest().replaceFirst("(?s).*?sha256: ([0-9a-f]{64}).*", "$1");
        assertThat(complaint(SmallRelease.manifest().replace(right.replace("%HASH%", hash), wrong)))
                .contains(message);
    }

    @Test
    void allSlipsOfAManifestAreToldWithTheirLines() {
        assertThat(complaint(SmallRelease.manifest()
                        .replace("format: 1", "format: 2")
                        .replace("layout: curves", "layout: lines")))
                .contains("small.yaml:1:1: the format 2 is not known", "there is no layout \"lines\"");
    }

    @Test
    void aManifestIsNamedLikeItsRelease() {
        Bench.file(folder.resolve("releases/Small One.yaml"), SmallRelease.manifest());
        InvalidInput wrong = catchThrowableOfType(
                InvalidInput.class, () -> Releases.of(List.of(folder)).release("Small One", Place.of("test")));
        assertThat(wrong).hasMessageContaining("\"Small One\" is not lower-case words with hyphens");
    }

    private String complaint(String manifest) {
        Bench.file(folder.resolve("releases/small.yaml"), manifest);
        InvalidInput wrong = catchThrowableOfType(
                InvalidInput.class, () -> Releases.of(List.of(folder)).release("small", Place.of("test")));
        return String.valueOf(wrong);
    }
}
