package org.nuprobe.runtime;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import com.google.inject.name.Names;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.nuprobe.runtime.catalogue.Catalogue;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;

/** Binds the catalogue: for every kind a map from ids to factories. Presets are no bindings, they use another one's factory. */
final class Wiring extends AbstractModule {
    private static final TypeLiteral<String> ID = new TypeLiteral<>() {};
    private static final TypeLiteral<Factory<?>> FACTORY = new TypeLiteral<>() {};
    private static final TypeLiteral<Map<String, Factory<?>>> FACTORIES = new TypeLiteral<>() {};

    private final Catalogue catalogue;

    private Wiring(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An injector with the factories of a catalogue. */
    static Injector of(Catalogue catalogue) {
        return Guice.createInjector(Stage.DEVELOPMENT, new Wiring(catalogue));
    }

    /** The factories of a kind, by id. */
    static Map<String, Factory<?>> factories(Injector injector, Kind<?> kind) {
        return injector.getInstance(Key.get(FACTORIES, Names.named(kind.name())));
    }

    /** What the injector makes; a failure is thrown as it is, without the wrapping of the injector. */
    static <T> T get(Injector injector, Key<T> key) {
        try {
            return injector.getInstance(key);
        } catch (ProvisionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    protected void configure() {
        Set<Kind<?>> kinds = new LinkedHashSet<>(Kind.ALL);
        catalogue.entries().forEach(entry -> kinds.add(entry.kind()));
        for (Kind<?> kind : kinds) {
            MapBinder<String, Factory<?>> binder =
                    MapBinder.newMapBinder(binder(), ID, FACTORY, Names.named(kind.name()));
            for (Entry<?> entry : catalogue.entries(kind)) {
                if (entry.preset().isEmpty()) {
                    // A provider keeps the injector from looking into the classes of plugins.
                    binder.addBinding(entry.id()).toProvider(entry::factory);
                }
            }
        }
    }
}
