package org.nuprobe.runtime.catalogue;

import java.io.IOException;

/**
 * Something that an extension does wrong.
 *
 * @param title what
 * @param jar how the jar is made, in words
 * @param maker makes it
 */
record Defect(String title, String jar, Maker maker) {
    /** Makes a broken extension. */
    @FunctionalInterface
    interface Maker {
        /** Makes it in the folder of a bench. */
        void make(ExtensionBench bench) throws IOException;
    }
}
