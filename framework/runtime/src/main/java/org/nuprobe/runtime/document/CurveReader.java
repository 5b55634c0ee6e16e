package org.nuprobe.runtime.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuprobe.runtime.document.Question.GridRequest;
import org.nuprobe.runtime.document.Question.NeutrinoRequest;
import org.nuprobe.runtime.input.Choices;
import org.nuprobe.runtime.input.Fields;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Numbers;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.runtime.rate.RecoilChannel;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.unit.Dimension;

/** Reads what stands under {@code flux:} and {@code spectrum:}. */
final class CurveReader {
    private static final List<String> GRID = List.of("from", "to", "points", "spacing");
    private static final List<String> NEUTRINOS = List.of("source", "components", "propagation");
    private static final List<String> FLUX = keys("flavour");
    private static final List<String> SPECTRUM = keys("target", "channel");

    /** How an analysis says that nothing happens on the way. */
    private static final String NOTHING = "none";

    private static final int POINTS = 200;

    private final Problems problems;

    CurveReader(Problems problems) {
        this.problems = problems;
    }

    private static List<String> keys(String... own) {
        return Stream.of(NEUTRINOS.stream(), Arrays.stream(own), GRID.stream())
                .flatMap(keys -> keys)
                .toList();
    }

    /** A flux, empty when it has problems; they are told. */
    Optional<Question> flux(Node node) {
        Node.Section section = Fields.asSection(node, "\"flux\"");
        Fields fields = Fields.of(section, "\"flux\"", FLUX, problems);
        Optional<NeutrinoRequest> neutrinos = neutrinos(fields);
        Optional<Flavour> flavour = fields.read("flavour", it -> Choices.of(it, "\"flavour\"", Flavour.class));
        Optional<GridRequest> grid = grid(fields);
        return neutrinos.isEmpty() || grid.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.Flux(section.place(), neutrinos.get(), flavour, grid.get()));
    }

    /** A spectrum, empty when it has problems; they are told. */
    Optional<Question> spectrum(Node node, List<Use> interactions) {
        Node.Section section = Fields.asSection(node, "\"spectrum\"");
        Fields fields = Fields.of(section, "\"spectrum\"", SPECTRUM, problems);
        Optional<NeutrinoRequest> neutrinos = neutrinos(fields);
        Optional<Use> target = fields.require("target", "target: xenon", it -> Uses.one(it, "\"target\""));
        Optional<RecoilChannel> channel =
                fields.require("channel", "channel: nuclear", it -> Choices.of(it, "\"channel\"", RecoilChannel.class));
        Optional<GridRequest> grid = grid(fields);
        if (neutrinos.isEmpty() || target.isEmpty() || channel.isEmpty() || grid.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question.Spectrum(
                section.place(), neutrinos.get(), target.get(), channel.get(), interactions, grid.get()));
    }

    private Optional<NeutrinoRequest> neutrinos(Fields fields) {
        Optional<Use> source = fields.require("source", "source: solar", it -> Uses.one(it, "\"source\""));
        Optional<Use> propagation = fields.read("propagation", it -> Uses.one(it, "\"propagation\""))
                .filter(use -> !use.id().equals(NOTHING));
        List<Node.Scalar> components =
                fields.read("components", CurveReader::components).orElse(List.of());
        return source.map(it -> new NeutrinoRequest(it, propagation, components));
    }

    private static List<Node.Scalar> components(Node node) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            throw new InvalidInput(node.place(), "\"components\" is empty", "leave it out to have all components");
        }
        return items.stream()
                .map(item -> Numbers.scalar(item, "\"components\""))
                .toList();
    }

    private Optional<GridRequest> grid(Fields fields) {
        Optional<Node> start = fields.require("from", "from: 0.1 keV", it -> it);
        Optional<Double> from = start.flatMap(it -> problems.attempt(() -> energy(it, "\"from\"")));
        Optional<Double> to = fields.read("to", it -> energy(it, "\"to\""));
        int points = fields.read("points", Spacings::points).orElse(POINTS);
        boolean logarithmic = fields.read("spacing", Spacings::logarithmic).orElse(true);
        if (from.isPresent() && to.isPresent() && !(from.get() < to.get())) {
            problems.add(start.orElseThrow().place(), "\"from\" must lie below \"to\"", "");
        }
        return from.map(it -> new GridRequest(start.orElseThrow().place(), it, to, points, logarithmic));
    }

    private static double energy(Node node, String name) {
        double energy = Numbers.quantity(node, Dimension.ENERGY, name);
        if (!(energy > 0)) {
            throw new InvalidInput(
                    node.place(),
                    name + " must be positive, not "
                            + Numbers.scalar(node, name).text(),
                    "");
        }
        return energy;
    }
}
