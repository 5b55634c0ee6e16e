package org.nuprobe.runtime.catalogue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in other words why the JDK cannot make a layer of some jars. */
final class ModuleTrouble {
    private static final Pattern MISSING = Pattern.compile("Module (\\S+) not found, required by (\\S+)");
    private static final Pattern OVERLAP = Pattern.compile(
            "(?:Module (\\S+) contains package (\\S+), module (\\S+) exports package|Modules (\\S+) and (\\S+) export package (\\S+))");

    private ModuleTrouble() {}

    /** Adds what is wrong with a folder. */
    static void explain(Path folder, RuntimeException trouble, Findings findings) {
        String text = String.valueOf(trouble.getMessage());
        Matcher missing = MISSING.matcher(text);
        Matcher overlap = OVERLAP.matcher(text);
        if (missing.find()) {
            findings.problem(
                    folder.toString(),
                    "the module " + missing.group(2) + " needs the module " + missing.group(1)
                            + ", which is neither here nor in nuprobe",
                    "put its jar into this folder");
        } else if (overlap.find() && text.contains("org.nuprobe.spi")) {
            findings.problem(
                    folder.toString(),
                    "one of its jars contains a copy of the SPI",
                    "a plugin is built with the SPI in scope \"provided\", and not shaded");
        } else {
            findings.problem(
                    folder.toString(),
                    "its modules do not fit together: " + Causes.words(trouble),
                    Causes.remedy(trouble));
        }
    }
}
