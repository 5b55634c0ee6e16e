package org.nuprobe.target.isotopes;

import org.junit.jupiter.api.Nested;
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
