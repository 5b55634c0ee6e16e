package org.nuprobe.runtime.result;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuprobe.runtime.document.PlotRequest;
import org.nuprobe.runtime.input.InvalidInput;

/** The cases that a plot draws, what tells them apart, and by which other case each is divided. */
final class PlotCases {
    private static final String ANALYSIS = "analysis";

    private final PlotRequest request;
    private final List<CaseOutcome> all;
    private final List<CaseOutcome> wanted;

    PlotCases(PlotRequest request, List<CaseOutcome> all) {
        this.request = request;
        this.all = List.copyOf(all);
        this.wanted = all.stream().filter(this::wanted).toList();
        if (wanted.isEmpty()) {
            throw new InvalidInput(
                    request.place(), "the plot \"" + request.file() + "\" has no cases", "look at \"where\"");
        }
    }

    /** Those that are drawn. */
    List<CaseOutcome> wanted() {
        return wanted;
    }

    private boolean wanted(CaseOutcome each) {
        return request.where().entrySet().stream()
                .allMatch(entry -> label(each, entry.getKey())
                        .map(entry.getValue()::contains)
                        .orElse(true));
    }

    private static Optional<String> label(CaseOutcome each, String quantity) {
        return quantity.equals(ANALYSIS)
                ? Optional.of(each.analysis())
                : Optional.ofNullable(each.varied().get(quantity));
    }

    /** The quantities that tell lines apart: as asked, or all that take several values. */
    List<String> telling(List<CaseOutcome> having) {
        return request.lines().isEmpty() ? open(having) : request.lines();
    }

    /** The quantities that take several values, besides the one that runs along the axis. */
    List<String> open(List<CaseOutcome> having) {
        Set<String> quantities = new LinkedHashSet<>(Set.of(ANALYSIS));
        having.forEach(each -> quantities.addAll(each.varied().keySet()));
        return quantities.stream()
                .filter(quantity -> !quantity.equals(request.x()))
                .filter(quantity -> having.stream()
                                .map(each -> label(each, quantity))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /**
     * What a line says of itself.
     *
     * @param column the value or column that it shows, when the case shows several; empty otherwise
     */
    static Map<String, String> labels(CaseOutcome each, List<String> telling, String column) {
        Map<String, String> labels = new LinkedHashMap<>();
        telling.forEach(quantity -> label(each, quantity).ifPresent(value -> labels.put(quantity, value)));
        if (!column.isEmpty()) {
            labels.put(PlotData.COLUMN, column);
        }
        return labels;
    }

    /**
     * The case by which this one is divided: it has what {@code relative-to} says, and otherwise what both vary is the same. Empty
     * when the plot divides nothing.
     */
    Optional<CaseOutcome> reference(CaseOutcome each) {
        if (request.relativeTo().isEmpty()) {
            return Optional.empty();
        }
        List<CaseOutcome> fitting =
                all.stream().filter(other -> isReference(other, each)).toList();
        if (fitting.size() != 1) {
            String asked = request.relativeTo().entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + entry.getValue())
                    .collect(Collectors.joining(", "));
            throw new InvalidInput(
                    request.place(),
                    "the plot \"" + request.file() + "\" divides the case " + each.id() + " by one with " + asked
                            + ", and there " + (fitting.isEmpty() ? "is none" : "are " + fitting.size()),
                    "what both vary must be the same; name what differs in \"relative-to\"");
        }
        return Optional.of(fitting.get(0));
    }

    private boolean isReference(CaseOutcome other, CaseOutcome each) {
        Set<String> shared = new LinkedHashSet<>(Set.of(ANALYSIS));
        shared.addAll(each.varied().keySet());
        shared.retainAll(labels(other));
        shared.removeAll(request.relativeTo().keySet());
        return request.relativeTo().entrySet().stream()
                        .allMatch(entry -> label(other, entry.getKey()).equals(Optional.of(entry.getValue())))
                && shared.stream().allMatch(quantity -> label(other, quantity).equals(label(each, quantity)));
    }

    private static Set<String> labels(CaseOutcome each) {
        Set<String> labels = new LinkedHashSet<>(each.varied().keySet());
        labels.add(ANALYSIS);
        return labels;
    }
}
