package org.nuprobe.source.reactor;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.SourceContract;

class ReactorContractTest {
    private static final String ID = "reactor";

    @Nested
    class ByDefault implements SourceContract {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public String settings() {
            return "{ " + Reactors.SUFFICIENT + " }";
        }
    }

    @Nested
    class ConversionOnly implements SourceContract {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public String settings() {
            return "{ " + Reactors.SUFFICIENT + ", model: vogel-engel }";
        }
    }

    @Nested
    class SummationByIsotope implements SourceContract {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public String settings() {
            return "{ model: summation, components: isotopes, cores: [ { power: 4.25 GW, distance: 72 m } ] }";
        }
    }
}
