package org.nuprobe.runtime.catalogue;

import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuprobe.runtime.watch.Call;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.plugin.Plugin;

/** Walks over the plugins of a service loader, whose iterator may throw at every step. */
final class Services {
    private static final int MOST_ERRORS = 20;

    private static final Pattern STRANGER = Pattern.compile("(\\S+) not a subtype");
    private static final Pattern UNMAKEABLE = Pattern.compile("NoSuchMethodException: (\\S+)\\.<init>\\(\\)");

    private Services() {}

    /**
     * Hands over each plugin that can be made.
     *
     * @param place what to call the place in problems
     */
    static void each(ServiceLoader<Plugin> loader, String place, Consumer<Plugin> found, Findings findings) {
        Call making = new Call(findings, place, "a plugin of " + place, "an object of its class");
        Iterator<Plugin> plugins = loader.iterator();
        int errors = 0;
        while (errors < MOST_ERRORS) {
            try {
                Optional<Plugin> next = Station.here()
                        .in(making, () -> plugins.hasNext() ? Optional.of(plugins.next()) : Optional.<Plugin>empty());
                if (next.isEmpty()) {
                    return;
                }
                found.accept(next.get());
            } catch (ServiceConfigurationError | LinkageError | VirtualMachineError e) {
                errors++;
                findings.problem(place, what(e), Causes.remedy(e));
            }
        }
    }

    private static String what(Throwable error) {
        String words = Causes.words(error);
        Matcher stranger = STRANGER.matcher(words);
        if (stranger.find()) {
            return "the class " + stranger.group(1) + " is named as a plugin, and does not implement Plugin";
        }
        Matcher unmakeable = UNMAKEABLE.matcher(words);
        if (unmakeable.find()) {
            return "the plugin " + unmakeable.group(1) + " has no public constructor without arguments";
        }
        String provider = provider(error);
        return (provider.isEmpty() ? "a plugin" : "the plugin " + provider) + " cannot be made: " + words;
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
