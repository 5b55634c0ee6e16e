package org.nuprobe.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.nuprobe.app.project.NewFolder;
import org.nuprobe.app.project.PluginProject;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.plugin.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a project for a plugin of one's own. */
@Command(
        name = "new",
        description = "Write a Maven project with a component of your own, its test and an analysis that uses it.",
        sortOptions = false)
final class NewCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "KIND", description = "what it is: interaction, source, target, ...")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "ID", description = "its id, such as dark-photon")
    private String id = "";

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "its Java package and module (default: org.example. and the id without hyphens)")
    private Optional<String> packageName = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "the folder to make (default: the id)")
    private Optional<String> out = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Kind<?> wanted = kind();
        checkId(wanted);
        String name = packageName.orElse(PluginProject.packageOf(id));
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || !name.contains(".")) {
            throw new InvalidInput(
                    Place.of("--package"),
                    "\"" + name + "\" is no name of a Java package with a dot in it",
                    "choose one with --package, such as org.example.darkphoton");
        }
        Path folder = terminal.resolve(out.orElse(id));
        PluginProject project = new PluginProject(wanted, id, name, NuprobeCommand.Version.number());
        try {
            NewFolder.write(folder, project.files());
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInput(
                    Place.of(terminal.display(folder)),
                    "it is there already, and nothing was written",
                    "choose another folder with --out, or take it away first");
        } catch (IOException e) {
            throw new InvalidInput(Place.of(terminal.display(folder)), "it cannot be written: " + e.getMessage(), "");
        }
        report(folder, project);
        return ExitCode.DONE;
    }

    private void report(Path folder, PluginProject project) {
        terminal.out().println("written to " + terminal.display(folder) + ":");
        project.files().keySet().forEach(file -> terminal.out().println("  " + file));
        terminal.out().println();
        terminal.out().println("next: mvn verify, in that folder; its README.md says how to use the jar");
    }

    private Kind<?> kind() {
        List<String> known = Kind.ALL.stream().map(Kind::name).toList();
        return Kind.ALL.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        Place.of("new"), "\"" + kind + "\" is no kind", NearMisses.hint(kind, known, "kinds")));
    }

    private void checkId(Kind<?> wanted) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new InvalidInput(
                    Place.of("new"),
                    "\"" + id + "\" is no id of a component",
                    "ids are lower-case words with hyphens, as dark-photon");
        }
        if (common.workbench(terminal).catalogue().find(wanted, id).isPresent()) {
            throw new InvalidInput(
                    Place.of("new"), "the " + wanted + " " + id + " exists already", "choose an id of your own");
        }
    }
}
