package org.nuprobe.app.command;

import java.util.function.Supplier;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Place;

/** Puts components together that fit each on its own. */
final class Fitting {
    private Fitting() {}

    /**
     * What the engine makes of them.
     *
     * @throws InvalidInput when they do not go together, as when two define one parameter differently
     */
    static <T> T together(String command, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException unfit) {
            throw new InvalidInput(Place.of(command), "these components do not go together: " + unfit.getMessage(), "");
        }
    }
}
