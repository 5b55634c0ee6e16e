package org.nuprobe.source.solar;

import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

/** The source as an analysis gets it, from settings in flow YAML. */
final class Registered {
    private Registered() {}

    static Source solar(String settings) {
        return TestBench.component(Kind.SOURCE, "solar", settings);
    }

    /** One component of the source with these settings. */
    static Flux.Component component(String name, String settings) {
        return solar(settings).flux(Point.INITIAL).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
