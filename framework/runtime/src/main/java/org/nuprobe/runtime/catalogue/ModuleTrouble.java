package org.nuprobe.runtime.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in other words why the JDK cannot make a layer of some jars. */
final class ModuleTrouble {
    private static final Pattern MISSING = Pattern.compile("Module (\\S+) not found, required by (\\S+)");
    private static final Pattern OVERLAP = Pattern.compile(
            "(?:Module (\\S+) contains package (\\S+), module (\\S+) exports package|Modules (\\S+) and (\\S+) export package (\\S+))");

    private static final Pattern ABSENT = Pattern.compile("Provider class (.+) not in ");

    private static final Pattern UNDERIVABLE = Pattern.compile("Unable to derive module descriptor for (.+)");
    private static final Pattern TWICE = Pattern.compile("Package (\\S+) in more than one module");

    private ModuleTrouble() {}

    /** Adds what is wrong with a folder. */
    static void explain(String place, RuntimeException trouble, Findings findings) {
        String text = String.valueOf(trouble.getMessage());
        Matcher missing = MISSING.matcher(text);
        Matcher overlap = OVERLAP.matcher(text);
        Matcher underivable = UNDERIVABLE.matcher(text);
        Matcher twice = TWICE.matcher(text);
        Matcher absent = ABSENT.matcher(Causes.words(trouble));
        if (absent.find()) {
            findings.problem(
                    place,
                    "META-INF/services names the class \"" + absent.group(1) + "\", which is not in its jar",
                    "correct the name, or put the class into the jar");
        } else if (underivable.find()) {
            findings.problem(
                    underivable.group(1),
                    "a jar without module-info is a module of its own name, and this one makes none",
                    "rename it to words, such as my-plugin-1.0.jar");
        } else if (twice.find()) {
            findings.problem(
                    place,
                    "two of its jars hold the package " + twice.group(1),
                    "keep one of them, if they are versions of one library; else ask the author of the plugin");
        } else if (missing.find()) {
            findings.problem(
                    place,
                    "the module " + missing.group(2) + " needs the module " + missing.group(1)
                            + ", which is neither here nor in nuprobe",
                    "put its jar into this folder");
        } else if (overlap.find() && text.contains("org.nuprobe.spi")) {
            findings.problem(
                    place,
                    "one of its jars contains a copy of the SPI",
                    "a plugin is built with the SPI in scope \"provided\", and not shaded");
        } else {
            findings.problem(
                    place, "its modules do not fit together: " + Causes.words(trouble), Causes.remedy(trouble));
        }
    }
}
