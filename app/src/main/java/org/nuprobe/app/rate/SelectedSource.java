package org.nuprobe.app.rate;

import java.util.List;
import java.util.Set;
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
record SelectedSource(Source source, Set<String> names) implements Source {
    SelectedSource {
        names = Set.copyOf(names);
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
