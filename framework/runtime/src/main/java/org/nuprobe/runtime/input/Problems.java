package org.nuprobe.runtime.input;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects problems, each once, so that all can be told together. */
public final class Problems {
    private final Set<InputProblem> found = new LinkedHashSet<>();

    /** Nothing found yet. */
    public Problems() {}

    /** Adds one. */
    public void add(Place place, String message, String hint) {
        found.add(new InputProblem(place, message, hint));
    }

    /** Adds those of an exception. */
    public void add(InvalidInput invalid) {
        found.addAll(invalid.problems());
    }

    /** Makes something, or keeps the problems that prevent it. */
    public <T> Optional<T> attempt(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (InvalidInput invalid) {
            add(invalid);
            return Optional.empty();
        }
    }

    /** What was found so far, in the order of the file; of several files, in the order in which they came up. */
    public List<InputProblem> found() {
        List<String> origins = found.stream()
                .map(problem -> problem.place().origin())
                .distinct()
                .toList();
        return found.stream()
                .sorted(Comparator.comparingInt((InputProblem problem) ->
                                origins.indexOf(problem.place().origin()))
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList();
    }

    /** Throws all that was found, if anything was. */
    public void throwAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found());
        }
    }
}
