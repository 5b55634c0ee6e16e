package org.nuprobe.runtime.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JDK means when a class cannot be loaded, in words that help. */
public final class Causes {
    private static final Pattern CLASS_FILE = Pattern.compile("(?:class file version |major\\.minor version )(\\d+)");
    private static final int FIRST = 44;

    private Causes() {}

    /** What happened: the innermost cause, which is the one that says it. */
    public static String words(Throwable thrown) {
        Throwable cause = innermost(thrown);
        Matcher newer = CLASS_FILE.matcher(String.valueOf(cause.getMessage()));
        if (newer.find()) {
            return "it is compiled for Java " + (Integer.parseInt(newer.group(1)) - FIRST) + ", and this is Java "
                    + Runtime.version().feature();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        if (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException) {
            return message.isEmpty() ? cause.getClass().getSimpleName() : cause.getMessage();
        }
        return cause.getClass().getSimpleName() + message;
    }

    /** What to do about it. */
    public static String remedy(Throwable thrown) {
        Throwable cause = innermost(thrown);
        if (CLASS_FILE.matcher(String.valueOf(cause.getMessage())).find()) {
            return "run nuprobe with a newer Java, or compile the plugin with --release 17";
        }
        if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) {
            return "it was compiled against another version of a library, or its jar is incomplete: build it again";
        }
        return "ask the author of the plugin";
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
