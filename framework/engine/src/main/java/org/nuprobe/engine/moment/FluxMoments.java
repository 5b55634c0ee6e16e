package org.nuprobe.engine.moment;

import java.util.List;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.engine.declared.Reader;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.engine.numeric.Memo;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/**
 * The first stage: the flux at the detector and its moments, computed again only when a SHAPE parameter of the source or of
 * the propagation moves.
 */
public final class FluxMoments {
    private static final int REMEMBERED = 12;

    private final Source source;
    private final Propagation propagation;
    private final Reader sourceReader;
    private final Reader propagationReader;
    private final Memo<List<Double>, List<ComponentMoments>> memo = new Memo<>(REMEMBERED);

    private FluxMoments(Source source, Propagation propagation) {
        this.source = source;
        this.propagation = propagation;
        this.sourceReader = Reader.of(source);
        this.propagationReader = Reader.of(propagation);
    }

    /** The moments of a source behind a propagation. */
    public static FluxMoments of(Source source, Propagation propagation) {
        return new FluxMoments(source, propagation);
    }

    /** The components that declare the parameters of this stage. */
    public List<Parametrised> owners() {
        return List.of(source, propagation);
    }

    /** The values of the parameters on which the moments depend. */
    public List<Double> key(Point point) {
        return Reader.key(List.of(sourceReader, propagationReader), point);
    }

    /** The moments of every component, in the order of the flux. */
    public List<ComponentMoments> at(Point point) {
        return memo.get(key(point), () -> compute(point));
    }

    private List<ComponentMoments> compute(Point point) {
        String owner = Titled.of(source);
        Flux flux = propagation.propagate(source.flux(sourceReader.view(point)), propagationReader.view(point));
        for (Flux.Component component : flux.components()) {
            Declarations.check(component.coefficient(), "the flux component " + component.name(), owners());
        }
        return flux.components().stream()
                .map(component -> ComponentMoments.of(component, owner))
                .toList();
    }
}
