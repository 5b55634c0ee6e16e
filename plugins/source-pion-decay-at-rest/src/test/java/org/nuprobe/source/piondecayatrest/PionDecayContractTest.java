package org.nuprobe.source.piondecayatrest;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.SourceContract;

class PionDecayContractTest {
    @Nested
    class CountedProtons implements SourceContract {
        @Override
        public String id() {
            return "pion-decay-at-rest";
        }

        @Override
        public String settings() {
            return "{ " + Sources.SUFFICIENT + " }";
        }
    }

    @Nested
    class BunchesOfASteadyBeam implements SourceContract {
        @Override
        public String id() {
            return "pion-decay-at-rest";
        }

        @Override
        public String settings() {
            return "{ power: 1 MW, proton-energy: 3 GeV, neutrinos-per-proton: 0.3, distance: 24 m,"
                    + " pulse: rectangular, pulse-width: 100 ns, bunches: 2, bunch-spacing: 600 ns }";
        }
    }
}
