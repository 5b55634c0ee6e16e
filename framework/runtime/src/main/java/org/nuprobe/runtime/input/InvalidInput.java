package org.nuprobe.runtime.input;

import java.util.List;
import java.util.stream.Collectors;

/** The input is wrong: carries everything that was found, so that it can be mended in one go. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<InputProblem> problems;

    /** With all problems, at least one, in the order of the file. */
    public InvalidInput(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** With a single problem. */
    public InvalidInput(Place place, String message, String hint) {
        this(List.of(new InputProblem(place, message, hint)));
    }

    /** What is wrong. */
    public List<InputProblem> problems() {
        return problems;
    }
}
