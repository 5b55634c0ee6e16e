package org.nuprobe.source.solar;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.SourceContract;

class SolarContractTest {
    @Nested
    class ByDefault implements SourceContract {
        @Override
        public String id() {
            return "solar";
        }
    }

    @Nested
    class FromTables implements SourceContract {
        @Override
        public String id() {
            return "solar";
        }

        @Override
        public String settings() {
            return "{ composition: agss09met, shape: table }";
        }
    }

    @Nested
    class FreeAndInWinter implements SourceContract {
        @Override
        public String id() {
            return "solar";
        }

        @Override
        public String settings() {
            return "{ composition: gs98-sno, uncertainty: free, live-periods: [ { from: 2024-11-01, to: 2025-01-31 } ] }";
        }
    }
}
