package org.nuprobe.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.app.terminal.Terminal;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.JarFacts;
import org.nuprobe.runtime.catalogue.Origin;
import org.nuprobe.runtime.catalogue.Problem;
import org.nuprobe.runtime.catalogue.Trial;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.watch.Patience;

/** Tries jars out and says what they would bring. */
final class TrialReport {
    private TrialReport() {}

    /** Tries out the jar of a plugin and its libraries. */
    static Trial tryOut(List<String> files, CommonOptions common, Terminal terminal) {
        List<Path> jars = files.stream().map(terminal::resolve).toList();
        for (int k = 0; k < jars.size(); k++) {
            if (!Files.isRegularFile(jars.get(k))) {
                throw new InvalidInput(Place.of(files.get(k)), "there is no such file", "a plugin is a .jar file");
            }
        }
        Patience patience = common.patience();
        return Trial.of(jars, common.workbench(terminal).catalogue(), patience);
    }

    /** What it would bring, and what is wrong with it. */
    static void print(Trial trial, Terminal terminal) {
        Map<String, String> facts = new LinkedHashMap<>();
        trial.plugins().forEach(plugin -> facts.put("plugin", plugin.title()));
        trial.jars().forEach((jar, each) -> {
            facts.put("SHA-256 of " + jar.getFileName(), each.sha256());
            facts.put("Java of " + jar.getFileName(), each.java() == 0 ? "" : each.java() + " or newer");
        });
        trial.plugins().stream()
                .map(Origin::spi)
                .filter(spi -> !spi.isEmpty())
                .forEach(spi -> facts.put("built against", "SPI " + spi));
        Optional<JarFacts> first = trial.jars().values().stream().findFirst();
        first.ifPresent(each -> facts.put("licence", each.licence().isEmpty() ? "not said" : each.licence()));
        print(
                TextTable.of(
                        Column.words("extension", new ArrayList<>(facts.keySet())),
                        Column.words(trial.name(), new ArrayList<>(facts.values()))),
                terminal);
        List<Entry<?>> entries = trial.entries();
        if (!entries.isEmpty()) {
            terminal.out().println();
            print(
                    TextTable.of(
                            Column.words(
                                    "kind",
                                    entries.stream()
                                            .map(entry -> entry.kind().name())
                                            .toList()),
                            Column.words("id", entries.stream().map(Entry::id).toList()),
                            Column.words(
                                    "what it is",
                                    entries.stream()
                                            .map(entry -> entry.description().summary())
                                            .toList())),
                    terminal);
        }
        print("problem", trial.problems(), terminal);
        print("note", trial.notes(), terminal);
    }

    private static void print(String word, List<Problem> problems, Terminal terminal) {
        if (problems.isEmpty()) {
            return;
        }
        terminal.out().println();
        terminal.out().println(problems.size() == 1 ? "1 " + word : problems.size() + " " + word + "s");
        problems.forEach(terminal.out()::println);
    }

    private static void print(TextTable table, Terminal terminal) {
        table.lines().forEach(terminal.out()::println);
    }
}
