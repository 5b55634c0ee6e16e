package org.nuprobe.runtime.input;

/**
 * Something that a user wrote and that cannot be meant so.
 *
 * @param place where
 * @param message what is wrong
 * @param hint what was probably meant and what to do; empty when the message says it all
 */
public record InputProblem(Place place, String message, String hint) {
    /** A problem without a hint. */
    public static InputProblem of(Place place, String message) {
        return new InputProblem(place, message, "");
    }

    /** {@code file:line:column: message}, with the hint on an indented line of its own. */
    @Override
    public String toString() {
        return place + ": " + message + (hint.isEmpty() ? "" : "\n    " + hint);
    }
}
