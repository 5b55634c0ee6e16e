package org.nuprobe.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.runtime.Plan;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.plugin.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the BibTeX of what an analysis uses, or of components. */
@Command(name = "cite", description = "Print the BibTeX of an analysis or of components.", sortOptions = false)
final class CiteCommand implements ShellCommand {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE|ID", description = "analysis files, or ids of components")
    private List<String> subjects = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode execute() {
        Workbench workbench = common.workbench(terminal);
        Set<Entry<?>> components = new LinkedHashSet<>();
        Set<String> keys = new TreeSet<>();
        for (String subject : subjects) {
            Path file = terminal.resolve(subject);
            if (Files.exists(file) || subject.endsWith(".yaml") || subject.endsWith(".yml")) {
                Plan plan = workbench.check(workbench.read(file));
                plan.cases().forEach(each -> components.addAll(each.components()));
                keys.addAll(plan.citationKeys());
            } else {
                components.addAll(named(workbench, subject));
            }
        }
        List<Reference> references = components.stream()
                .flatMap(each -> each.description().references().stream())
                .toList();
        terminal.out().print(workbench.bibtex(references, List.copyOf(keys)));
        return ExitCode.DONE;
    }

    private static List<Entry<?>> named(Workbench workbench, String id) {
        List<Entry<?>> entries = workbench.catalogue().named(id);
        if (entries.isEmpty()) {
            List<String> known = workbench.catalogue().entries().stream()
                    .map(entry -> entry.id())
                    .distinct()
                    .toList();
            throw new InvalidInput(
                    Place.of("cite"),
                    "\"" + id + "\" is neither a file nor a component",
                    NearMisses.hint(id, known, "components"));
        }
        return entries;
    }
}
