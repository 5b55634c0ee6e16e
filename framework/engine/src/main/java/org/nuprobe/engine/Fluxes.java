package org.nuprobe.engine;

import java.util.IdentityHashMap;
import org.nuprobe.engine.moment.FluxMoments;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;

/**
 * The fluxes of several predictions: predictions made with the same fluxes integrate the neutrinos of one source behind one
 * propagation (the same objects) only once, however many regions and cases see them. Safe to use from several threads.
 */
public final class Fluxes {
    private final IdentityHashMap<Source, IdentityHashMap<Propagation, FluxMoments>> moments = new IdentityHashMap<>();

    /** None so far. */
    public Fluxes() {}

    /** The moments of a source behind a propagation. */
    synchronized FluxMoments of(Source source, Propagation propagation) {
        return moments.computeIfAbsent(source, key -> new IdentityHashMap<>())
                .computeIfAbsent(propagation, key -> FluxMoments.of(source, key));
    }
}
