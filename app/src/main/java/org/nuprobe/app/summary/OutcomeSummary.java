package org.nuprobe.app.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.app.text.Paragraph;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.statistics.Result;

/** What a run found, as lines for people: tables with the convention beside every limit. */
public final class OutcomeSummary {
    private OutcomeSummary() {}

    /** The lines. */
    public static List<String> of(RunOutcome outcome) {
        List<String> lines = new ArrayList<>();
        if (!outcome.document().title().isEmpty()) {
            lines.add(outcome.document().title());
        }
        outcome.statements().forEach(statement -> lines.addAll(Paragraph.lines(statement, "  ")));
        Map<String, ValueScale> scales = scales(outcome.cases());
        Map<String, List<CaseOutcome>> analyses = new LinkedHashMap<>();
        outcome.cases()
                .forEach(each -> analyses.computeIfAbsent(each.analysis(), id -> new ArrayList<>())
                        .add(each));
        analyses.values().forEach(cases -> {
            lines.add("");
            lines.addAll(new AnalysisSummary(cases, scales).lines());
        });
        return lines;
    }

    /** One scale for each id of a value, so that analyses can be compared. */
    private static Map<String, ValueScale> scales(List<CaseOutcome> cases) {
        Map<String, List<Result.Value>> byId = new LinkedHashMap<>();
        cases.forEach(each -> each.result()
                .values()
                .forEach(value -> byId.computeIfAbsent(value.id(), id -> new ArrayList<>())
                        .add(value)));
        Map<String, ValueScale> scales = new LinkedHashMap<>();
        byId.forEach((id, values) -> scales.put(
                id,
                ValueScale.of(
                        values.get(0).unit(),
                        values.stream().map(Result.Value::value).toList())));
        return scales;
    }
}
