package org.nuprobe.source.supernovabackground;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.SourceContract;

class SupernovaBackgroundContractTest {
    @Nested
    class ByDefault implements SourceContract {
        @Override
        public String id() {
            return "supernova-background";
        }
    }

    @Nested
    class ColdAndNear implements SourceContract {
        @Override
        public String id() {
            return "supernova-background";
        }

        @Override
        public String settings() {
            return "{ temperatures: strigari, temperature-nue: 2.5 MeV, maximum-redshift: 0.8, uncertainty: 30 % }";
        }
    }
}
