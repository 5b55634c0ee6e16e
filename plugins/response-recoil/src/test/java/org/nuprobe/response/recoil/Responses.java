package org.nuprobe.response.recoil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

/** Responses made as an analysis makes them. */
final class Responses {
    private Responses() {}

    /** With these settings, without braces. */
    static Response of(String settings) {
        return TestBench.component(Kind.RESPONSE, "recoil-energy", "{ " + settings + " }");
    }

    /** With these settings and the table {@code efficiency.csv} of energies in keV and efficiencies. */
    static Response of(String settings, Path folder, String rows) {
        try {
            Files.writeString(folder.resolve("efficiency.csv"), "energy [keV],efficiency [1]\n" + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Workbench workbench = Workbench.open(Home.at(TestBench.root()).withData(folder));
        String text = "{ use: recoil-energy, with: { efficiency-table: efficiency.csv, " + settings + " } }";
        return workbench.component(Kind.RESPONSE, text, "the test of recoil-energy");
    }
}
