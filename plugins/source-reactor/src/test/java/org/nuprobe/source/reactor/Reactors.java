package org.nuprobe.source.reactor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;
import static org.nuprobe.spi.unit.Units.WATT;

/** Reactors made as an analysis makes them. */
final class Reactors {
    /** Settings that suffice, without braces. */
    static final String SUFFICIENT = "power: 2.9 GW, distance: 28 m";

    static final double PER_CM2_S = 1 / (CM * CM * S);

    private Reactors() {}

    /** With these settings, without braces. */
    static Source of(String settings) {
        return preset("reactor", settings);
    }

    /** A preset with more settings, without braces. */
    static Source preset(String id, String settings) {
        return TestBench.component(Kind.SOURCE, id, "{ " + settings + " }");
    }

    /** With a table of the user's in place of the shipped one. */
    static Source withTable(Path folder, String table, String text) {
        try {
            Files.createDirectories(folder.resolve("reactor"));
            Files.writeString(folder.resolve("reactor").resolve(table), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Workbench workbench = Workbench.open(Home.at(TestBench.root()).withData(folder));
        return workbench.component(
                Kind.SOURCE, "{ use: reactor, with: { " + SUFFICIENT + " } }", "the test of reactor");
    }

    /** One isotope alone, with 1 fission per cm^2 and s at the detector: spectra are per fission. */
    static Source ofOneFission(Isotope isotope, String model) {
        StringBuilder fractions = new StringBuilder();
        for (Isotope each : Isotope.values()) {
            fractions.append(each.word()).append(each == isotope ? ": 1, " : ": 0, ");
        }
        double power = 4 * Math.PI * 1e4 * 200 * 1.602176634e-13;
        return of("power: " + power + " W, distance: 1 m, model: " + model + ", fractions: { " + fractions
                + "}, energies-per-fission: { u235: 200 MeV, u238: 200 MeV, pu239: 200 MeV, pu241: 200 MeV }");
    }

    static Flux.Component component(Source source, String name) {
        return source.flux(Point.INITIAL).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Spectrum spectrum(Source source, String component) {
        return component(source, component).spectrum();
    }

    /** All components as one. */
    static Spectrum everything(Source source) {
        return Spectra.sum(source.flux(Point.INITIAL).components().stream()
                .map(Flux.Component::spectrum)
                .toList());
    }

    /** Antineutrinos per cm^2 and s. */
    static double total(Source source) {
        return Spectra.total(everything(source)) / PER_CM2_S;
    }

    static List<String> names(Source source) {
        return source.flux(Point.INITIAL).components().stream()
                .map(Flux.Component::name)
                .toList();
    }

    /** Fissions per cm^2 and s of a core, as if at the detector, for a mean heat of a fission in MeV. */
    static double fissions(double gigawatts, double metres, double heat) {
        return gigawatts * 1e9 * WATT / (heat * MEV) * S / (4 * Math.PI * metres * metres * 1e4);
    }
}
