package org.nuprobe.runtime.data;

import java.util.Optional;
import org.nuprobe.runtime.input.InputProblem;

/** Knows why a table may be missing. */
@FunctionalInterface
public interface MissingTable {
    /** Knows nothing. */
    MissingTable UNKNOWN = path -> Optional.empty();

    /** Why there is no table of this path, and what to do; empty when it is simply not there. */
    Optional<InputProblem> reason(String path);
}
