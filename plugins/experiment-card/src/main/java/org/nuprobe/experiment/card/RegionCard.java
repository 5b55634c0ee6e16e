package org.nuprobe.experiment.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Dimension;

/** Reads one region of a card. */
final class RegionCard {
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private RegionCard() {}

    /** The region that the settings describe. */
    static Region region(Context context, String fallbackId) {
        Settings settings = context.settings();
        String id = words(settings, "region", settings.text("region", fallbackId));
        Source source = context.component(Kind.SOURCE, "source");
        Propagation propagation =
                settings.has("propagation") ? context.component(Kind.PROPAGATION, "propagation") : Propagation.NONE;
        Target target = context.component(Kind.TARGET, "target");
        Response response = context.component(Kind.RESPONSE, "response");
        double exposure = settings.quantity("exposure", Dimension.EXPOSURE);
        if (!(exposure > 0) || Double.isInfinite(exposure)) {
            throw settings.invalid("exposure", "it must be positive, as in \"1 t yr\"");
        }
        Bins bins = Bins.of(response.axes());
        BackgroundCards backgrounds = new BackgroundCards(id, context.data(), bins, exposure, level(settings));
        return new Region(
                id,
                source,
                propagation,
                target,
                response,
                exposure,
                signalCoefficient(settings, id),
                backgrounds.samples(settings),
                ObservedCard.observed(settings, context.data(), bins),
                ObservedCard.variances(settings, context.data(), bins));
    }

    private static double level(Settings settings) {
        double level = settings.quantity("background-level", Dimension.NUMBER, 1);
        if (!(level >= 0) || Double.isInfinite(level)) {
            throw settings.invalid("background-level", "a factor on backgrounds cannot be negative");
        }
        return level;
    }

    /** Checks a name for tables and files. */
    static String words(Settings settings, String key, String text) {
        if (!WORDS.matcher(text).matches()) {
            throw settings.invalid(key, "\"" + text + "\" is no name: lower-case words and digits, joined by hyphens");
        }
        return text;
    }

    /** Whether the interactions of the analysis make the signal. */
    static boolean predicted(Settings settings) {
        return settings.choice("signal", Signal.PREDICTED) == Signal.PREDICTED;
    }

    private static Monomial signalCoefficient(Settings settings, String region) {
        if (!predicted(settings)) {
            for (String key : new String[] {"signal-uncertainty", "signal-parameter"}) {
                if (settings.has(key)) {
                    throw settings.invalid(key, "with signal: none there is no signal to scale");
                }
            }
            return Monomial.of(0);
        }
        if (!settings.has("signal-uncertainty")) {
            if (settings.has("signal-parameter")) {
                throw settings.invalid(
                        "signal-parameter", "it names a normalisation that signal-uncertainty makes, which is missing");
            }
            return Monomial.ONE;
        }
        return Normalisations.of(
                settings,
                "signal-uncertainty",
                "signal-parameter",
                Normalisations.id(region, "signal"),
                "the signal in " + region);
    }

    /** Where the signal comes from. */
    private enum Signal {
        /** From source, target, response and the interactions of the analysis. */
        PREDICTED,
        /** From nowhere: what is looked for is a background with a tabulated distribution. */
        NONE
    }

    /** The bins of a response. */
    record Bins(List<Axis> axes) {
        static Bins of(List<Axis> axes) {
            return new Bins(List.copyOf(axes));
        }

        int number() {
            return axes.stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b);
        }

        String title() {
            return "(" + String.join(" x ", axes.stream().map(Axis::id).toList()) + ")";
        }

        /** The energy axis if there is no other; a rate can be integrated over its bins. */
        Optional<Axis> energy() {
            return axes.size() == 1 && axes.get(0).dimension().equals(Dimension.ENERGY)
                    ? Optional.of(axes.get(0))
                    : Optional.empty();
        }
    }
}
