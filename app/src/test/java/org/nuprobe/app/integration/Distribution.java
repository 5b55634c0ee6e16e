package org.nuprobe.app.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged app, started as a process on the module path. */
final class Distribution {
    private static final Path ROOT = Path.of(System.getProperty("nuprobe.root"));
    private static final Path HOME = ROOT.resolve("app/target/nuprobe");
    private static final String SEPARATOR = System.getProperty("path.separator");
    private static final long MINUTES = 5;

    private Distribution() {}

    /** Runs a command in a folder to its end. */
    static Answer run(Path folder, String... arguments) {
        return run(folder, command(onModulePath(), arguments));
    }

    /** The same with every jar on the class path, as an IDE or a notebook has it. */
    static Answer runOnClassPath(Path folder, String... arguments) {
        String jars = HOME.resolve("lib") + "/*" + SEPARATOR + HOME.resolve("plugins") + "/*";
        return run(folder, command(List.of("-cp", jars, "org.nuprobe.app.Main"), arguments));
    }

    /** Runs a program in a folder to its end. */
    static Answer run(Path folder, List<String> command) {
        try {
            Path out = Files.createTempFile("nuprobe", ".out");
            Path err = Files.createTempFile("nuprobe", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no answer within " + MINUTES + " minutes: " + command);
            }
            Answer answer = new Answer(process.exitValue(), text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command in a folder; the caller ends it. */
    static Process start(Path folder, String... arguments) throws IOException {
        return new ProcessBuilder(command(onModulePath(), arguments))
                .directory(folder.toFile())
                .start();
    }

    private static List<String> onModulePath() {
        String modules = HOME.resolve("lib") + SEPARATOR + HOME.resolve("plugins");
        return List.of("--add-modules", "ALL-DEFAULT", "-p", modules, "-m", "org.nuprobe.app/org.nuprobe.app.Main");
    }

    private static List<String> command(List<String> start, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dguice_bytecode_gen_option=DISABLED",
                "-Djava.awt.headless=true",
                "-Dnuprobe.home=" + ROOT,
                "-Duser.home=" + ROOT.resolve("app/target/user-home")));
        command.addAll(start);
        command.addAll(List.of(arguments));
        return command;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /**
     * What a process answered.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    record Answer(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }
}
