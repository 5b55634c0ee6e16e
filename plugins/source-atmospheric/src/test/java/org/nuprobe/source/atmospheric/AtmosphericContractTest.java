package org.nuprobe.source.atmospheric;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.SourceContract;

class AtmosphericContractTest {
    @Nested
    class AsTabulated implements SourceContract {
        @Override
        public String id() {
            return "atmospheric";
        }
    }

    @Nested
    class OfAnotherSite implements SourceContract {
        @Override
        public String id() {
            return "atmospheric";
        }

        @Override
        public String settings() {
            return "{ total-flux: 7.5 1/(cm^2 s), uncertainty: 15 % }";
        }
    }
}
