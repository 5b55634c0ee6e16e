package org.nuprobe.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

final class HabitsTest {
    private static final int LONGEST_FILE = 300;
    private static final JavaClasses CLASSES = CompiledClasses.all();

    @Test
    void onlyTheAppWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.nuprobe.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void namesAreNounsOfTheDomain() {
        noClasses()
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(CLASSES);
    }

    @Test
    void filesAreShort() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(LONGEST_FILE);
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (Path file : sources()) {
            Path name = file.getFileName();
            if (name.toString().equals("module-info.java") || name.toString().equals("package-info.java")) {
                assertThat(Files.readString(file)).as(file.toString()).contains("/**");
            } else {
                assertThat(file.resolveSibling("package-info.java")).exists();
            }
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new java.util.ArrayList<>();
        for (BuiltModule module : BuiltModule.all()) {
            try (Stream<Path> files = Files.walk(module.folder().resolve("src/main/java"))) {
                sources.addAll(
                        files.filter(file -> file.toString().endsWith(".java")).toList());
            }
        }
        return sources;
    }
}
