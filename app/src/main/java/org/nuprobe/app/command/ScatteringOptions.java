package org.nuprobe.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuprobe.app.summary.ParameterTexts;
import org.nuprobe.runtime.Assembly;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.runtime.rate.RecoilChannel;
import org.nuprobe.runtime.rate.Scattering;
import org.nuprobe.runtime.rate.SelectedSource;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Target;
import picocli.CommandLine.Option;

/** The options that say which neutrinos scatter on what and how. Wherever an id stands, flow YAML with settings may stand. */
final class ScatteringOptions {
    private static final String STANDARD_MODEL = "standard-model";
    private static final String NO_PROPAGATION = "none";

    @Option(names = "--source", required = true, paramLabel = "ID", description = "where the neutrinos come from")
    private String source = "";

    @Option(
            names = "--component",
            paramLabel = "NAME",
            description = "a part of the source, such as b8 (repeatable; all when left out)")
    private List<String> components = new ArrayList<>();

    @Option(
            names = "--propagation",
            paramLabel = "ID",
            description =
                    "what happens to their flavour on the way, or none (default: the one that is named after the source,"
                            + " as solar-msw is, else none)")
    private Optional<String> propagation = Optional.empty();

    @Option(names = "--target", required = true, paramLabel = "ID", description = "what they fall on")
    private String target = "";

    @Option(names = "--channel", required = true, paramLabel = "CHANNEL", description = "nuclear or electron recoils")
    private String channel = "";

    @Option(
            names = "--interaction",
            paramLabel = "ID",
            description = "how they scatter (repeatable; " + STANDARD_MODEL + " when left out)")
    private List<String> interactions = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "ID=VALUE",
            description = "the value of a parameter, with a unit where it has one (repeatable)")
    private List<String> assignments = new ArrayList<>();

    /** The values of all parameters; empty when an assignment is wrong, which is noted in the answers. */
    Optional<Point> point(Workbench workbench, Scattering scattering, Answers answers) {
        return answers.read(() -> workbench.point(scattering.parameters(), assignments, "--set"));
    }

    /** What was asked, for JSON. */
    Map<String, Object> echo(Workbench workbench, Scattering scattering, Point point) {
        Map<String, Object> echo = new LinkedHashMap<>();
        echo.put("source", source);
        echo.put("components", scattering.components());
        echo.put("propagation", propagationId(workbench));
        echo.put("target", target);
        echo.put("channel", channel);
        echo.put("interactions", interactionIds());
        Map<String, Object> values = new LinkedHashMap<>();
        scattering.parameters().forEach(each -> values.put(each.id(), ParameterTexts.value(each, point.get(each))));
        echo.put("parameters", values);
        return echo;
    }

    /** What was asked, in words. */
    String title(Workbench workbench, Scattering scattering) {
        String parts = components.isEmpty() ? "" : " (" + String.join(", ", scattering.components()) + ")";
        String values = assignments.isEmpty() ? "" : " with " + String.join(", ", assignments);
        return "source " + source + parts + ", propagation " + propagationId(workbench) + ", target " + target + ", "
                + channel + " channel, " + String.join(" + ", interactionIds()) + values;
    }

    /** Makes the components; what is wrong is noted in the answers, and the scattering is then empty. */
    Optional<Scattering> scattering(Workbench workbench, Assembly parts, Answers answers) {
        Optional<Source> madeSource = answers.read(() -> parts.component(Kind.SOURCE, source, "--source"))
                .flatMap(whole -> answers.read(() -> SelectedSource.of(whole, named())));
        Optional<Propagation> madePropagation = answers.read(() -> {
            String id = propagationId(workbench);
            return id.equals(NO_PROPAGATION)
                    ? Propagation.NONE
                    : parts.component(Kind.PROPAGATION, id, "--propagation");
        });
        Optional<Target> madeTarget = answers.read(() -> parts.component(Kind.TARGET, target, "--target"));
        Optional<RecoilChannel> recoils = answers.choice("--channel", channel, RecoilChannel.class);
        List<Interaction> madeInteractions = new ArrayList<>();
        for (String id : interactionIds()) {
            answers.read(() -> parts.component(Kind.INTERACTION, id, "--interaction"))
                    .ifPresent(madeInteractions::add);
        }
        boolean complete = madeSource.isPresent()
                && madePropagation.isPresent()
                && madeTarget.isPresent()
                && recoils.isPresent()
                && madeInteractions.size() == interactionIds().size();
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(new Scattering(
                madeSource.get(), madePropagation.get(), madeTarget.get(), recoils.get(), madeInteractions));
    }

    private List<Node.Scalar> named() {
        return components.stream()
                .map(name -> new Node.Scalar(Place.of("--component"), name, true))
                .toList();
    }

    private List<String> interactionIds() {
        return interactions.isEmpty() ? List.of(STANDARD_MODEL) : interactions;
    }

    /** The propagation that was asked for, or the only one that carries the name of the source. */
    private String propagationId(Workbench workbench) {
        if (propagation.isPresent()) {
            return propagation.get();
        }
        List<String> fitting = workbench.catalogue().entries(Kind.PROPAGATION).stream()
                .map(entry -> entry.id())
                .filter(id -> id.startsWith(sourceId() + "-"))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : NO_PROPAGATION;
    }

    /** The id of the source without its settings. */
    private String sourceId() {
        return source.strip().replaceFirst("^\\{\\s*use:\\s*", "").replaceFirst("[\\s,}].*$", "");
    }
}
