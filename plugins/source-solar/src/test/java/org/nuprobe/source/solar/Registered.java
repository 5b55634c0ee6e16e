package org.nuprobe.source.solar;

import java.util.Map;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Data;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Factory;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Setting;

/** What the plugin registers, made from settings in a map. */
final class Registered implements Registrar {
    private Description description;
    private Factory<?> factory;

    private Registered() {
        new SolarPlugin().register(this);
    }

    static Source solar(Map<String, String> settings) {
        return solar(FolderData.SHIPPED, settings);
    }

    static Source solar(Data data, Map<String, String> settings) {
        Registered registered = new Registered();
        return (Source) registered.factory.create(new GivenContext(
                data,
                settings,
                registered.description.settings().stream().map(Setting::key).toList()));
    }

    /** One component of the source with these settings. */
    static Flux.Component component(String name, Map<String, String> settings) {
        return solar(settings).flux(Point.INITIAL).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Description description() {
        return new Registered().description;
    }

    @Override
    public <T> void add(Kind<T> kind, String id, Description text, Factory<? extends T> maker) {
        if (!kind.equals(Kind.SOURCE) || !id.equals("solar") || factory != null) {
            throw new AssertionError("unexpected " + kind + " " + id);
        }
        description = text;
        factory = maker;
    }
}
