package org.nuprobe.app.project;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.app.command.Shell;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code nuprobe new}: what it writes compiles without a warning, keeps its contract, and runs. */
final class NewCommandTest {
    /**
     * The test kit is no dependency of the app: a module that provides plugins would join it on the module path. It is built before the
     * plugins, and they before the app.
     */
    private static final Path TEST_KIT =
            Path.of(System.getProperty("nuprobe.root"), "framework/testkit/target/classes");

    @TempDir
    private Path folder;

    @Test
    void aProjectOfEveryKindCompilesKeepsItsContractAndRuns() throws Exception {
        List<Path> mains = new ArrayList<>();
        List<Path> tests = new ArrayList<>();
        for (Kind<?> kind : Kind.ALL) {
            String id = "my-" + kind.name();
            new Shell(folder).run("new", kind.name(), id).fine();
            Path main = folder.resolve(id).resolve("target/classes");
            compile(folder.resolve(id).resolve("src/main/java"), main, "--module-path", placeOf(Plugin.class));
            Files.createDirectories(main.resolve("META-INF"));
            Files.move(
                    folder.resolve(id).resolve("src/main/resources/META-INF/services"),
                    main.resolve("META-INF/services"));
            mains.add(main);
        }
        for (Kind<?> kind : Kind.ALL) {
            Path project = folder.resolve("my-" + kind.name());
            Path test = project.resolve("target/test-classes");
            compile(
                    project.resolve("src/test/java"),
                    test,
                    "-cp",
                    project.resolve("target/classes") + File.pathSeparator + classPath());
            tests.add(test);
        }
        String outcome = java(join(mains, tests), JUnitRun.class.getName(), tests);
        Matcher passed = Pattern.compile("tests: (\\d+)").matcher(outcome);
        assertThat(passed.find()).as(outcome).isTrue();
        assertThat(Integer.parseInt(passed.group(1))).as("tests that passed").isGreaterThan(6 * Kind.ALL.size());
        for (Kind<?> kind : Kind.ALL) {
            String id = "my-" + kind.name();
            String run = java(
                    mains,
                    "org.nuprobe.app.Main",
                    List.of(Path.of("run"), folder.resolve(id).resolve("analysis.yaml"), Path.of("--no-plots")));
            assertThat(run).as("the analysis of " + id).contains("written to out/analysis:");
        }
    }

    @Test
    void itSaysWhatItWroteAndWhatToDoNext() {
        Shell.Answer answer = new Shell(folder)
                .run("new", "interaction", "dark-photon", "--package", "org.acme.dark", "--out", "projects/dark")
                .fine();
        assertThat(answer.lines())
                .contains(
                        "written to projects/dark:",
                        "  src/main/java/org/acme/dark/DarkPhoton.java",
                        "next: mvn verify, in that folder; its README.md says how to use the jar");
        assertThat(folder.resolve("projects/dark/src/main/java/module-info.java"))
                .content()
                .contains("module org.acme.dark {");
        assertThat(folder.resolve("projects/dark/pom.xml")).content().contains("<groupId>org.acme</groupId>");
    }

    @Test
    void whatIsThereStays() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("dark-photon")).resolve("mine.txt");
        Files.writeString(mine, "years of work");
        new Shell(folder).run("new", "interaction", "dark-photon").wrong("""
                        dark-photon: it is there already, and nothing was written
                            choose another folder with --out, or take it away first
                        """);
        assertThat(mine).hasContent("years of work");
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void wrongKindsIdsAndPackagesAreToldApart() {
        Shell shell = new Shell(folder);
        assertThat(shell.run("new", "interacton", "dark-photon").err())
                .contains("\"interacton\" is no kind", "did you mean \"interaction\"?");
        assertThat(shell.run("new", "interaction", "DarkPhoton").err())
                .contains("\"DarkPhoton\" is no id of a component", "lower-case words with hyphens");
        assertThat(shell.run("new", "interaction", "standard-model").err())
                .contains("the interaction standard-model exists already");
        assertThat(shell.run("new", "interaction", "dark-photon", "--package", "org.acme.new")
                        .err())
                .contains("\"org.acme.new\" is no name of a Java package");
        assertThat(folder).isEmptyDirectory();
    }

    private static void compile(Path source, Path target, String... options) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-d", target.toString(), "--release", "17", "-Xlint:all", "-Werror"));
        arguments.add("-proc:none");
        arguments.addAll(List.of(options));
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).as("compilation of " + source).isZero();
    }

    private String java(List<Path> more, String main, List<Path> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dguice_bytecode_gen_option=DISABLED",
                "-Djava.awt.headless=true",
                "-Dnuprobe.root=" + System.getProperty("nuprobe.root"),
                "-Dnuprobe.home=" + System.getProperty("nuprobe.root"),
                "-cp"));
        StringBuilder path = new StringBuilder(classPath());
        more.forEach(each -> path.append(File.pathSeparator).append(each));
        command.add(path.toString());
        command.add(main);
        arguments.forEach(each -> command.add(each.toString()));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    /** Everything that this test sees, on one path, and the test kit. */
    private static String classPath() {
        assertThat(TEST_KIT).as("the compiled test kit").isDirectory();
        return String.join(
                File.pathSeparator,
                TEST_KIT.toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    private static List<Path> join(List<Path> first, List<Path> second) {
        List<Path> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
