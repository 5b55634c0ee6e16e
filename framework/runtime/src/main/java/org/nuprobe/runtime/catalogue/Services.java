package org.nuprobe.runtime.catalogue;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.nuprobe.spi.plugin.Plugin;

/** Walks over the plugins of a service loader, whose iterator may throw at every step. */
final class Services {
    private static final int MOST_ERRORS = 20;

    private Services() {}

    /**
     * Hands over each plugin that can be made.
     *
     * @param place what to call the place in problems
     */
    static void each(ServiceLoader<Plugin> loader, String place, Consumer<Plugin> found, Findings findings) {
        Iterator<Plugin> plugins = loader.iterator();
        int errors = 0;
        while (errors < MOST_ERRORS) {
            try {
                if (!plugins.hasNext()) {
                    return;
                }
                found.accept(plugins.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                errors++;
                String provider = provider(e);
                findings.problem(
                        place,
                        (provider.isEmpty() ? "a plugin" : "the plugin " + provider) + " cannot be made: "
                                + Causes.words(e),
                        Causes.remedy(e));
            }
        }
    }

    /** The class that the service loader names: "org.nuprobe.spi.plugin.Plugin: Provider a.b.C could not be instantiated". */
    private static String provider(Throwable error) {
        String message = String.valueOf(error.getMessage());
        int start = message.indexOf("Provider ");
        if (start < 0) {
            return "";
        }
        String rest = message.substring(start + "Provider ".length());
        int end = rest.indexOf(' ');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
