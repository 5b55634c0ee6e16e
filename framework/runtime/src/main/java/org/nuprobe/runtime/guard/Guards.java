package org.nuprobe.runtime.guard;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.watch.Call;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.target.Target;

/**
 * Puts the components of extensions behind guards. What nuprobe ships is used as it is, and costs nothing more. For one thread.
 *
 * <p>Components are compared by identity, here as in the engine: two experiments that see one source see one guarded source.
 */
public final class Guards {
    private final IdentityHashMap<Object, Object> known = new IdentityHashMap<>();

    /** Without any component so far. */
    public Guards() {
        known.put(Propagation.NONE, Propagation.NONE);
    }

    /** Makes a component in the name of its plugin, if that is an extension. */
    public <T> T make(Entry<?> entry, Supplier<T> factory) {
        return entry.isForeign() ? Station.here().in(new Guard(entry, this).call("an object"), factory) : factory.get();
    }

    /** A component as the framework uses it. */
    public <T> T guarded(Entry<T> entry, T component) {
        T guarded = entry.isForeign() ? behind(new Guard(entry, this), entry.kind(), component) : component;
        known.put(component, guarded);
        known.put(guarded, guarded);
        return guarded;
    }

    /** Whether a call is one to a component behind these guards. */
    public boolean concerns(Call call) {
        return call.owner() instanceof Guard guard && guard.family() == this;
    }

    /** Whether a call is one to one of some components. */
    public boolean concerns(Call call, Collection<Entry<?>> components) {
        return concerns(call) && components.contains(((Guard) call.owner()).entry());
    }

    /** A part of an experiment, which the experiment may have made itself. */
    <T> T part(Entry<?> owner, Kind<T> kind, T part) {
        return kind.type().cast(known.computeIfAbsent(part, own -> behind(new Guard(owner, this), kind, part)));
    }

    private <T> T behind(Guard guard, Kind<T> kind, T component) {
        Object guarded;
        if (kind.equals(Kind.SOURCE)) {
            guarded = new GuardedFlux.Made(guard, (Source) component);
        } else if (kind.equals(Kind.PROPAGATION)) {
            guarded = new GuardedFlux.Changed(guard, (Propagation) component);
        } else if (kind.equals(Kind.TARGET)) {
            guarded = new GuardedMatter.Material(guard, (Target) component);
        } else if (kind.equals(Kind.FORM_FACTOR)) {
            guarded = new GuardedMatter.Spread(guard, (FormFactor) component);
        } else if (kind.equals(Kind.INTERACTION)) {
            guarded = new GuardedInteraction(guard, (Interaction) component);
        } else if (kind.equals(Kind.RESPONSE)) {
            guarded = new GuardedResponse(guard, (Response) component);
        } else if (kind.equals(Kind.EXPERIMENT)) {
            guarded = GuardedExperiment.of(guard, (Experiment) component, this);
        } else if (kind.equals(Kind.STATISTIC)) {
            guarded = new GuardedStatistic(guard, (Statistic) component);
        } else {
            guarded = component;
        }
        return kind.type().cast(guarded);
    }
}
