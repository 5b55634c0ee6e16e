package org.nuprobe.app.command;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void theHelpNamesEveryCommandAndExitCode() {
        Shell.Answer answer = shell().run("--help").fine();
        assertThat(answer.out())
                .contains("run ", "check ", "events ", "spectrum ", "plugins ", "describe ", "cite ")
                .contains("0 done, 1 computation failed, 2 input wrong, 3 plugin problem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "events", "spectrum", "plugins", "describe", "cite"})
    void everyCommandHasHelp(String command) {
        assertThat(shell().run(command, "--help").fine().out()).startsWith("Usage: nuprobe " + command);
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(shell().run("--version").fine().out())
                .startsWith("nuprobe 0.")
                .contains("Java ");
    }

    @Test
    void noCommandIsAQuestion() {
        shell().run().wrong("""
                nuprobe: which command?
                    nuprobe --help shows what there is
                """);
    }

    @Test
    void aMisspeltCommandIsRecognised() {
        shell().run("spectrm").wrong("""
                nuprobe: there is no command "spectrm"
                    did you mean "spectrum"?
                    nuprobe --help shows what there is
                """);
    }

    @Test
    void aMisspeltOptionIsRecognisedBeforeMissingOnesAreMissed() {
        shell().run("events", "--treshold", "1 keV").wrong("""
                nuprobe events: there is no option --treshold
                    did you mean --threshold?
                    nuprobe events --help shows what there is
                """);
    }

    @Test
    void missingOptionsAreNamedTogether() {
        shell().run("events").wrong("""
                nuprobe events: missing required options: '--source=ID', '--target=ID', '--channel=CHANNEL'
                    nuprobe events --help shows what there is
                """);
    }

    @Test
    void aWordTooManyIsAskedAbout() {
        shell().run("check", "a.yaml", "b.yaml").wrong("""
                nuprobe check: what is "b.yaml" for?
                    nuprobe check --help shows what there is
                """);
    }

    @Test
    void aNumberThatIsNoneIsSaid() {
        Shell.Answer answer = shell().run("run", "a.yaml", "--threads", "two");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith("nuprobe run: invalid value for option '--threads': 'two' is not an int\n");
    }

    @Test
    void aFolderOfExtensionsMustExist() {
        shell().run("plugins", "--extensions", "nowhere").wrong("""
                --extensions: there is no folder nowhere
                    it should hold a folder for each extension, with its jars in it
                """);
    }

    private Shell shell() {
        return new Shell(folder);
    }
}
