package org.nuprobe.target.isotopes;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.spi.target.Target;
import org.nuprobe.testkit.contract.FormFactorContract;
import org.nuprobe.testkit.contract.TargetContract;

class IsotopesContractTest {
    @Nested
    class Xenon implements TargetContract {
        @Override
        public String id() {
            return "xenon";
        }
    }

    @Nested
    class Argon implements TargetContract {
        @Override
        public String id() {
            return "argon";
        }
    }

    @Nested
    class CaesiumIodide implements TargetContract {
        @Override
        public String id() {
            return "csi";
        }
    }

    @Nested
    class CalciumTungstate implements TargetContract {
        @Override
        public String id() {
            return "compound";
        }

        @Override
        public String settings() {
            return "{ formula: CaWO4, masses: ame2020, form-factor: { use: fermi-rms, with: { neutron-radius: 5 fm } } }";
        }
    }

    @Nested
    class EnrichedGermanium implements TargetContract {
        @Override
        public String id() {
            return "germanium";
        }

        @Override
        public String settings() {
            return "{ enriched: { Ge76: 88 %, Ge74: 12 % }, form-factor: helm-rms }";
        }
    }

    @Nested
    class XenonWithRatios implements TargetContract {
        @TempDir
        private Path folder;

        @Override
        public String id() {
            return "xenon";
        }

        @Override
        public Target component() {
            return new OwnTables(folder)
                    .with("ratio.csv", "energy [keV],ratio [1]\n1,0.5\n3,0.9\n10,0.7\n")
                    .target(id(), "{ electrons: ratio, ratio: ratio.csv }");
        }

        @Override
        public boolean electronsAreActiveInSteps() {
            return false;
        }
    }

    @Nested
    class SingleIsotope implements TargetContract {
        @Override
        public String id() {
            return "isotope";
        }

        @Override
        public String settings() {
            return "{ nuclide: Xe136, form-factor: klein-nystrand }";
        }
    }

    @Nested
    class HelmOfLewinAndSmith implements FormFactorContract {
        @Override
        public String id() {
            return "helm";
        }
    }

    @Nested
    class HelmOfGivenRadii implements FormFactorContract {
        @Override
        public String id() {
            return "helm-rms";
        }

        @Override
        public String settings() {
            return "{ proton-radius: 4.78 fm, neutron-radius: 4.9 fm }";
        }
    }

    @Nested
    class KleinAndNystrandOfChargeRadii implements FormFactorContract {
        @Override
        public String id() {
            return "klein-nystrand-rms";
        }
    }

    @Nested
    class FermiOfGivenRadii implements FormFactorContract {
        @Override
        public String id() {
            return "fermi-rms";
        }

        @Override
        public String settings() {
            return "{ neutron-radius: 5 fm, parameter-suffix: CsI }";
        }
    }

    @Nested
    class OneForEachNucleon implements FormFactorContract {
        @Override
        public String id() {
            return "separate";
        }

        @Override
        public String settings() {
            return "{ proton: klein-nystrand, neutron: { use: helm-rms, with: { neutron-radius: 5 fm } } }";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }
    }

    @Nested
    class KleinAndNystrand implements FormFactorContract {
        @Override
        public String id() {
            return "klein-nystrand";
        }
    }

    @Nested
    class Fermi implements FormFactorContract {
        @Override
        public String id() {
            return "fermi";
        }
    }

    @Nested
    class Point implements FormFactorContract {
        @Override
        public String id() {
            return "one";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }
    }
}
