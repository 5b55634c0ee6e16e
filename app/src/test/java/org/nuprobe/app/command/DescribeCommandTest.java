package org.nuprobe.app.command;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.plugin.Kind;

import static org.assertj.core.api.Assertions.assertThat;

final class DescribeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void withoutWordsItListsTheKinds() {
        String out = describe().fine().out();
        assertThat(Kind.ALL).allSatisfy(kind -> assertThat(out).containsPattern("(?m)^" + kind.name() + " +[1-9]"));
    }

    @Test
    void aKindListsItsComponents() {
        assertThat(describe("interaction").fine().out())
                .containsPattern("magnetic-moment +One effective magnetic moment")
                .doesNotContain("xenon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interaction magnetic-moment", "magnetic-moment"})
    void aComponentIsExplained(String words) {
        assertThat(describe(words.split(" ")).fine().out())
                .startsWith("interaction magnetic-moment (org.nuprobe.interaction.electromagnetic 0.")
                .contains("\nformulas\n", "\nparameters\n", "\nreferences\n    Vogel:1989iv: ")
                .containsPattern("mu_nu +coefficient +0 +>= 0 +nothing +magnetic moment");
    }

    @Test
    void settingsShowWhatToWriteAndWhatHoldsWithoutThem() {
        assertThat(describe("target", "xenon").fine().out())
                .containsPattern("key +what to write +default +meaning")
                .containsPattern("electrons +stepping \\| free \\| ratio +stepping");
    }

    @Test
    void aPresetSaysWhatItIsMadeOfAndShowsTheParametersOfItsParts() {
        assertThat(describe("experiment", "xenon-nuclear-recoils").fine().out())
                .startsWith("experiment xenon-nuclear-recoils (preset of experiment-card, ")
                .contains("solar_flux_b8", "sin2_theta12");
    }

    @Test
    void everyComponentCanBeDescribed() {
        String out = new Shell(folder).run("plugins").fine().out();
        out.lines()
                .dropWhile(line -> !line.startsWith("kind"))
                .skip(2)
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.split(" +"))
                .forEach(words -> assertThat(describe(words[0], words[1]).fine().out())
                        .startsWith(words[0] + " " + words[1] + " ("));
    }

    @Test
    void anUnknownComponentHasNearMisses() {
        describe("interaction", "magnetic-momnet").wrong("""
                describe: there is no interaction "magnetic-momnet"
                    did you mean "magnetic-moment"?
                """);
        describe("xenno").wrong("""
                describe: there is no component "xenno"
                    did you mean "xenon"?
                """);
    }

    @Test
    void anUnknownKindIsNotBlamedOnTheComponent() {
        describe("sorce", "solar").wrong("""
                describe: there is no kind "sorce" of components
                    did you mean "source"?
                """);
    }

    private Shell.Answer describe(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "describe";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return new Shell(folder).run(arguments);
    }
}
