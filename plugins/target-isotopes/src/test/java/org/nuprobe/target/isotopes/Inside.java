package org.nuprobe.target.isotopes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Target;
import org.nuprobe.testkit.TestBench;

/** What is inside a target at the initial parameters. */
record Inside(List<Constituent> constituents) {
    static Inside of(String target, String settings) {
        return of(TestBench.component(Kind.TARGET, target, settings));
    }

    /** A target of a user with own tables. */
    static Inside of(String target, String settings, UnaryOperator<OwnTables> tables) {
        try {
            return of(tables.apply(new OwnTables(Files.createTempDirectory("own-tables")))
                    .target(target, settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Inside of(Target target) {
        return new Inside(target.constituents(Point.INITIAL));
    }

    List<Constituent> nuclei() {
        return constituents.stream()
                .filter(each -> each.scatterer() instanceof Nucleus)
                .toList();
    }

    List<Electrons> electrons() {
        return constituents.stream()
                .map(Constituent::scatterer)
                .filter(Electrons.class::isInstance)
                .map(Electrons.class::cast)
                .toList();
    }

    /** The number of one constituent per mass. */
    double perMass(String name) {
        return constituents.stream()
                .filter(each -> each.scatterer().name().equals(name))
                .mapToDouble(Constituent::perMass)
                .sum();
    }

    /** The mass of one nucleus. */
    double mass(String name) {
        return constituents.stream()
                .map(Constituent::scatterer)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .mass();
    }
}
