package org.nuprobe.source.piondecayatrest;

import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

/** Sources made as an analysis makes them. */
final class Sources {
    /** Settings that suffice, without braces. */
    static final String SUFFICIENT = "protons: 1.76e23, run-time: 1 yr, neutrinos-per-proton: 0.08, distance: 19.3 m";

    private Sources() {}

    /** With these settings, without braces. */
    static Source of(String settings) {
        return preset("pion-decay-at-rest", settings);
    }

    /** A preset with more settings, without braces. */
    static Source preset(String id, String settings) {
        return TestBench.component(Kind.SOURCE, id, "{ " + settings + " }");
    }

    static Flux.Component component(Source source, String name) {
        return source.flux(Point.INITIAL).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Parameter parameter(Source source, String id) {
        return source.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
