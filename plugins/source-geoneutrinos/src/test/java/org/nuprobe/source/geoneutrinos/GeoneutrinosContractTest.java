package org.nuprobe.source.geoneutrinos;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.testkit.contract.SourceContract;

class GeoneutrinosContractTest implements SourceContract {
    @TempDir
    private static Path folder;

    @Override
    public String id() {
        return "geoneutrinos";
    }

    @Override
    public Source component() {
        return new SyntheticShapes(folder)
                .source("{ uranium: uranium.csv, thorium: thorium.csv, potassium: potassium.csv }");
    }
}
