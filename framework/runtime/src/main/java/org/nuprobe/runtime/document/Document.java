package org.nuprobe.runtime.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nuprobe.runtime.catalogue.Preference;
import org.nuprobe.runtime.input.Node;

/**
 * An analysis file, read and checked as far as that goes without plugins.
 *
 * @param file the file
 * @param title its title, empty when it has none
 * @param seed the seed of all random numbers
 * @param preferences which extension is to bring a component that several have
 * @param cases every combination of varied values of every analysis, in the order of the file
 * @param plots the plots it asks for
 * @param root the tree it was read from
 */
public record Document(
        Path file,
        String title,
        long seed,
        List<Preference> preferences,
        List<AnalysisCase> cases,
        List<PlotRequest> plots,
        Node.Section root) {
    public Document {
        preferences = List.copyOf(preferences);
        cases = List.copyOf(cases);
        plots = List.copyOf(plots);
    }

    /** The same without plots, where every statistic is replaced by another. */
    public Document judgedBy(UnaryOperator<Use> other) {
        List<AnalysisCase> judged = cases.stream()
                .map(each -> each.question() instanceof Question.Judgement question
                        ? each.judgedBy(question, other.apply(question.statistic()))
                        : each)
                .toList();
        return new Document(file, title, seed, preferences, judged, List.of(), root);
    }
}
