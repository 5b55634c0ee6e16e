package org.nuprobe.source.geoneutrinos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

/** A folder with shapes that are synthetic: triangles, no physics. */
record SyntheticShapes(Path folder) {
    /** The source with these settings; {@code uranium.csv} has area 6, {@code potassium.csv} area 0.5. */
    Source source(String settings) {
        write("uranium.csv", "energy [MeV],density [1/MeV]\n0,0\n1,4\n3,0\n");
        write("thorium.csv", "energy [MeV],density [1/MeV]\n0,0\n1,4\n2.2,0\n");
        write("potassium.csv", "energy [keV],density [1/keV]\n0,0\n800,1e-3\n1000,0\n");
        return Workbench.open(TestBench.workbench().home().withData(folder))
                .component(Kind.SOURCE, "{ use: geoneutrinos, with: " + settings + " }", "the test");
    }

    /** Writes a table. */
    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
