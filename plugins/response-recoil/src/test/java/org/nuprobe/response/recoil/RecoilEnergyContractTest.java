package org.nuprobe.response.recoil;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.ResponseContract;

class RecoilEnergyContractTest {
    @Nested
    class Sharp implements ResponseContract {
        @Override
        public String id() {
            return "recoil-energy";
        }

        @Override
        public String settings() {
            return "{ edges: [ 0.3 keV, 1 keV, 5 keV ], efficiency: 90 %, recoil: nuclear }";
        }
    }

    @Nested
    class OpenBin implements ResponseContract {
        @Override
        public String id() {
            return "recoil-energy";
        }

        @Override
        public String settings() {
            return "{ threshold: 1 keV }";
        }
    }

    @Nested
    class Smeared implements ResponseContract {
        @Override
        public String id() {
            return "recoil-energy";
        }

        @Override
        public String settings() {
            return "{ threshold: 1 keV, upper: 30 keV, bins: 29, resolution-stochastic: 0.310, resolution-constant: 0.0037 }";
        }

        /** Steps between breakpoints are short against the resolution. */
        @Override
        public double smoothness() {
            return 1e-9;
        }
    }

    @Nested
    class SmearedByNoise implements ResponseContract {
        @Override
        public String id() {
            return "recoil-energy";
        }

        @Override
        public String settings() {
            return "{ threshold: 1 keV, resolution-noise: 0.2 keV, lowest-recoil: 0.5 keV }";
        }

        @Override
        public double smoothness() {
            return 1e-9;
        }
    }
}
