package org.nuprobe.response.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;

/** Detectors made as an analysis makes them. */
final class Detectors {
    /** COHERENT CsI[Na] 2017, Science 357 (2017) 1123. */
    static final String CSI_2017 =
            "recoil: nuclear, quenching: constant, quenching-factor: 0.0878, light-yield: 13.348 1/keV,"
                    + " selection: logistic, selection-height: 0.6655, selection-slope: 0.4942, selection-middle: 10.8507,"
                    + " selection-jumps: [ 5, 6 ], selection-factors: [ 0, 0.5, 1 ], threshold: 6, upper: 30, bins: 12";

    /** COHERENT CsI[Na] 2021, Phys. Rev. Lett. 129 (2022) 081801, with a variation of the quenching made up here. */
    static final String CSI_2021 = "recoil: nuclear, quenching: polynomial, quenching-unit: 1 MeV,"
            + " quenching-coefficients: [ 0.0554628, 4.30681, -111.707, 840.384 ], quenching-variations: [ { parameter: csi_qf,"
            + " up: [ 0.06, 4.3, -110, 840 ], down: [ 0.05, 4.3, -111, 840 ] } ], light-yield: 13.35 1/keV,"
            + " smearing: gamma, gamma-shape: 9.56 1/keV, selection: logistic, selection-height: 1.32045,"
            + " selection-slope: 0.285979, selection-middle: 10.8646, selection-offset: -0.333322,"
            + " edges: [ 0, 8, 12, 16, 20, 24, 32, 40, 50, 60 ], time-edges: [ 0 us, 0.5 us, 1 us, 2 us, 6 us ],"
            + " time-efficiency: decay, time-efficiency-start: 0.52 us, time-efficiency-rate: 0.0494 1/us";

    /** Germanium with a threshold that cuts into a steep spectrum. */
    static final String GERMANIUM =
            "recoil: nuclear, quenching: lindhard, k: 0.162, k-uncertainty: 0.004, threshold: 160 eV,"
                    + " upper: 800 eV, bins: 16, resolution-fwhm: 48 eV, resolution-uncertainty: 5 %, resolution-parameter: ge_width";

    private Detectors() {}

    /** With these settings, without braces. */
    static Response of(String settings) {
        return TestBench.component(Kind.RESPONSE, "detector", "{ " + settings + " }");
    }

    /** With these settings and a table {@code table.csv}. */
    static Response of(String settings, Path folder, String table) {
        try {
            Files.writeString(folder.resolve("table.csv"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Workbench workbench = Workbench.open(Home.at(TestBench.root()).withData(folder));
        return workbench.component(
                Kind.RESPONSE, "{ use: detector, with: { " + settings + " } }", "the test of detector");
    }

    /** A nucleus without structure; its mass plays no part in a response. */
    static Nucleus nucleus(int protons, int neutrons) {
        return new Nucleus("X", protons, neutrons, 1, q2 -> 1, q2 -> 1);
    }
}
