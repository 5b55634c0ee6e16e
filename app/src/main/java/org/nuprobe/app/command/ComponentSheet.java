package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.app.reference.ComponentParameters;
import org.nuprobe.app.summary.ParameterTexts;
import org.nuprobe.app.text.Column;
import org.nuprobe.app.text.Paragraph;
import org.nuprobe.app.text.TextTable;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Setting;

/** All there is to say of one component, as lines of text. */
final class ComponentSheet {
    private static final String INDENTATION = "    ";

    private final Workbench workbench;
    private final Entry<?> entry;
    private final List<String> lines = new ArrayList<>();

    ComponentSheet(Workbench workbench, Entry<?> entry) {
        this.workbench = workbench;
        this.entry = entry;
    }

    List<String> lines() {
        Description description = entry.description();
        lines.add(entry.kind().name() + " " + entry.id() + " (" + maker() + ")");
        if (!description.summary().isEmpty()) {
            lines.addAll(Paragraph.lines(description.summary(), INDENTATION));
        }
        section("formulas", description.formulas());
        settings(description.settings());
        parameters();
        section(
                "references",
                description.references().stream().map(ComponentSheet::citation).toList());
        lines.add("");
        return List.copyOf(lines);
    }

    private String maker() {
        String preset =
                entry.preset().map(each -> "preset of " + each.use() + ", ").orElse("");
        return preset + entry.origin().title();
    }

    private void settings(List<Setting> settings) {
        if (!settings.isEmpty()) {
            section(
                    "settings",
                    TextTable.of(
                                    Column.words(
                                            "key",
                                            settings.stream().map(Setting::key).toList()),
                                    Column.words(
                                            "what to write",
                                            settings.stream()
                                                    .map(Setting::expects)
                                                    .toList()),
                                    Column.words(
                                            "default",
                                            settings.stream()
                                                    .map(setting ->
                                                            setting.fallback().isEmpty()
                                                                    ? "(required)"
                                                                    : setting.fallback())
                                                    .toList()),
                                    Column.words(
                                            "meaning",
                                            settings.stream()
                                                    .map(Setting::meaning)
                                                    .toList()))
                            .lines());
        }
    }

    private void parameters() {
        List<String> content = ComponentParameters.of(workbench, entry)
                .map(parameters -> parameters.isEmpty()
                        ? List.<String>of()
                        : ParameterTexts.declared(parameters).lines())
                .orElse(List.of(ComponentParameters.LATER));
        section("parameters", content);
    }

    private static String citation(Reference reference) {
        String arxiv = reference.arxiv().isEmpty() ? "" : ", arXiv:" + reference.arxiv();
        return reference.key() + ": " + reference.authors() + ", " + reference.title() + ", " + reference.where()
                + arxiv;
    }

    private void section(String title, List<String> content) {
        if (content.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title);
        content.forEach(line -> lines.add(INDENTATION + line));
    }
}
