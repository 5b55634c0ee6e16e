package org.nuprobe.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.runtime.document.AnalysisCase;
import org.nuprobe.runtime.document.Document;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.input.YamlText;

/** Writes a document with every case spelled out; run again, it gives the same result. */
final class Resolved {
    private Resolved() {}

    /** The document as YAML. */
    static String text(Document document) {
        Map<String, Node> root = new LinkedHashMap<>();
        root.put("format", word("1"));
        if (!document.title().isEmpty()) {
            root.put("title", new Node.Scalar(document.root().place(), document.title(), false));
        }
        root.put("seed", word(Long.toString(document.seed())));
        List<Node> analyses = new ArrayList<>();
        document.cases().forEach(each -> analyses.add(analysis(each)));
        root.put("analyses", YamlText.list(document.root().place(), analyses));
        return YamlText.of(YamlText.section(document.root().place(), root));
    }

    private static Node analysis(AnalysisCase each) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("id", word(each.id()));
        each.resolved().fields().forEach((key, field) -> fields.put(key, field.value()));
        return YamlText.section(each.resolved().place(), fields);
    }

    private static Node word(String text) {
        return new Node.Scalar(Place.of("resolved.yaml"), text, true);
    }
}
