package org.nuprobe.app.command;

/** A computation that was asked for correctly and has no result; the message says why. */
final class ComputationFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    ComputationFailure(String message) {
        super(message);
    }

    ComputationFailure(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
