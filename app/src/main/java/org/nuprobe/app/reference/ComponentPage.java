package org.nuprobe.app.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuprobe.app.summary.ParameterTexts;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.Preset;
import org.nuprobe.runtime.input.YamlText;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Setting;

/** The page of one component: what it is, formulas, settings, parameters, references and the plugin that brings it. */
final class ComponentPage {
    private final Workbench workbench;
    private final Entry<?> entry;
    private final List<String> lines = new ArrayList<>();

    ComponentPage(Workbench workbench, Entry<?> entry) {
        this.workbench = workbench;
        this.entry = entry;
    }

    /** Its text. */
    String text() {
        Description description = entry.description();
        lines.add(ReferencePages.MARK);
        lines.add("# " + entry.kind().name() + " " + Markdown.code(entry.id()));
        if (!description.summary().isEmpty()) {
            lines.add("");
            lines.add(Markdown.text(description.summary()));
        }
        lines.add("");
        lines.add(entry.preset()
                .map(this::maker)
                .orElse("Plugin: " + Markdown.code(entry.origin().name()) + "."));
        block("Formulas", "text", description.formulas());
        if (entry.preset().isEmpty()) {
            settings(description.settings());
        }
        entry.preset()
                .ifPresent(preset -> block(
                        "Settings that it brings",
                        "yaml",
                        YamlText.of(preset.with()).lines().toList()));
        parameters();
        references(description.references());
        return String.join("\n", lines) + "\n";
    }

    private String maker(Preset preset) {
        return "Preset of " + Markdown.link(Markdown.code(preset.use()), preset.use() + ".md")
                + ", whose settings may be written over those below.";
    }

    private void settings(List<Setting> settings) {
        if (settings.isEmpty()) {
            return;
        }
        title("Settings");
        lines.addAll(Markdown.table(
                List.of("key", "what to write", "default", "meaning"),
                settings.stream()
                        .map(each -> List.of(
                                Markdown.code(each.key()),
                                Markdown.text(each.expects()),
                                each.fallback().isEmpty() ? "(required)" : Markdown.text(each.fallback()),
                                Markdown.text(each.meaning())))
                        .toList()));
    }

    private void parameters() {
        Optional<List<Parameter>> parameters = ComponentParameters.of(workbench, entry);
        if (parameters.isEmpty()) {
            title("Parameters");
            lines.add("They are " + ComponentParameters.LATER + ".");
        } else if (!parameters.get().isEmpty()) {
            title("Parameters");
            lines.addAll(Markdown.table(
                    List.of("id", "enters as", "value", "bounds", "known", "meaning"),
                    parameters.get().stream().map(ComponentPage::row).toList()));
        }
    }

    private static List<String> row(Parameter each) {
        return List.of(
                Markdown.code(each.id()),
                each.role().name().toLowerCase(Locale.ROOT),
                Markdown.text(ParameterTexts.value(each, each.initial())),
                Markdown.text(ParameterTexts.bounds(each, each.bounds())),
                Markdown.text(ParameterTexts.known(each, each.constraint())),
                Markdown.text(each.description()));
    }

    private void references(List<Reference> references) {
        List<String> keys = entry.preset().map(Preset::references).orElse(List.of());
        if (references.isEmpty() && keys.isEmpty()) {
            return;
        }
        title("References");
        references.forEach(each -> lines.add("- " + Markdown.code(each.key()) + ": "
                + Markdown.text(each.authors() + ", " + each.title() + ", " + each.where()
                        + (each.arxiv().isEmpty() ? "" : ", arXiv:" + each.arxiv()))));
        keys.forEach(key -> lines.add("- " + Markdown.code(key) + " in `data/references.bib`"));
    }

    private void block(String title, String language, List<String> content) {
        if (!content.isEmpty()) {
            title(title);
            lines.add("```" + language);
            lines.addAll(content);
            lines.add("```");
        }
    }

    private void title(String title) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
    }
}
