package org.nuprobe.app.command;

/** A computation that was asked for correctly and has no result; the message says why. */
final class ComputationFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    ComputationFailure(String message) {
        super(message);
    }

    /** With what is to be said besides. */
    ComputationFailure(RuntimeException cause, String more) {
        super(cause.getMessage() + more, cause);
    }
}
