package org.nuprobe.runtime.catalogue;

/**
 * A plugin, an extension or a preset that cannot be used. It stops nothing unless an analysis needs what is missing.
 *
 * @param origin the jar, folder or file
 * @param what what is wrong
 * @param remedy what to do
 */
public record Problem(String origin, String what, String remedy) {
    /** {@code origin: what}, with the remedy on an indented line of its own. */
    @Override
    public String toString() {
        return origin + ": " + what + (remedy.isEmpty() ? "" : "\n    " + remedy);
    }
}
