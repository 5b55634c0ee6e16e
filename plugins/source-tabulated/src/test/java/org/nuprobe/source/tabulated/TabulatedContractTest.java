package org.nuprobe.source.tabulated;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.testkit.contract.SourceContract;

class TabulatedContractTest {
    @TempDir
    private static Path folder;

    private abstract static class OfATable implements SourceContract {
        @Override
        public String id() {
            return "tabulated";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }

        @Override
        public Source component() {
            return new UserFolder(folder)
                    .with(
                            "points.csv",
                            "energy [MeV],nue [1/(cm^2 s MeV)],numubar [1/(m^2 d GeV)]",
                            "1,0,2e12",
                            "2,300,1e12",
                            "5,100,1e10",
                            "9,20,0")
                    .with(
                            "bins.csv",
                            "energy_low [keV],energy_high [keV],nuebar [1/(cm^2 s MeV)]",
                            "0,100,5",
                            "100,250,0",
                            "250,900,1e3")
                    .with("lines.csv", "species,energy [keV],flux [1/(cm^2 s)]", "nutau,747,9e5", "nue,3000,1e5")
                    .source(settings());
        }
    }

    @Nested
    class Straight extends OfATable {
        @Override
        public String settings() {
            return "{ table: points.csv, uncertainty: 10 % }";
        }
    }

    @Nested
    class LogarithmicWithLines extends OfATable {
        @Override
        public String settings() {
            return "{ table: points.csv, interpolation: log-log, lines: lines.csv, scale: 0.3 }";
        }
    }

    @Nested
    class Histogram extends OfATable {
        @Override
        public String settings() {
            return "{ table: bins.csv, interpolation: histogram, uncertainty: 5 %, parameter: reactor_flux }";
        }
    }

    @Nested
    class LinesAlone extends OfATable {
        @Override
        public String settings() {
            return "{ lines: lines.csv }";
        }
    }
}
