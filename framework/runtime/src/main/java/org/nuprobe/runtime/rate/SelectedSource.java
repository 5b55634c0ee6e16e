package org.nuprobe.runtime.rate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.NearMisses;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Problems;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

/**
 * Some components of a source.
 *
 * @param source the whole source
 * @param names the components to keep
 */
public record SelectedSource(Source source, Set<String> names) implements Source {
    public SelectedSource {
        names = Set.copyOf(names);
    }

    /**
     * The components of a source that a user names.
     *
     * @param asked their names; the whole source when there are none
     * @throws InvalidInput for every name that the source does not have
     */
    public static Source of(Source source, List<Node.Scalar> asked) {
        if (asked.isEmpty()) {
            return source;
        }
        List<String> known = components(source);
        Set<String> names = new LinkedHashSet<>();
        Problems problems = new Problems();
        for (Node.Scalar each : asked) {
            names.add(each.text());
            if (!known.contains(each.text())) {
                problems.add(
                        each.place(),
                        "the source has no component \"" + each.text() + "\"",
                        NearMisses.hint(each.text(), known, "components"));
            }
        }
        problems.throwAny();
        return new SelectedSource(source, names);
    }

    /** The names of the components of a source, at the initial values of its parameters. */
    public static List<String> components(Source source) {
        return source.flux(Point.INITIAL).components().stream()
                .map(Flux.Component::name)
                .toList();
    }

    @Override
    public Flux flux(Point shape) {
        return new Flux(source.flux(shape).components().stream()
                .filter(component -> names.contains(component.name()))
                .toList());
    }

    @Override
    public List<Parameter> parameters() {
        return source.parameters();
    }
}
