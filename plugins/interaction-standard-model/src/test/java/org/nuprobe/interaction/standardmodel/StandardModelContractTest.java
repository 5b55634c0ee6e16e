package org.nuprobe.interaction.standardmodel;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.InteractionContract;

class StandardModelContractTest {
    @Nested
    class AtTreeLevel implements InteractionContract {
        @Override
        public String id() {
            return "standard-model";
        }

        @Override
        public boolean contributesToTheStandardModel() {
            return true;
        }
    }

    @Nested
    class WithChargesByFlavour implements InteractionContract {
        @Override
        public String id() {
            return "standard-model";
        }

        @Override
        public String settings() {
            return "{ radiative-corrections: flavour }";
        }

        @Override
        public boolean contributesToTheStandardModel() {
            return true;
        }
    }

    @Nested
    class WithItsAxialPart implements InteractionContract {
        @Override
        public String id() {
            return "standard-model";
        }

        @Override
        public String settings() {
            return "{ axial: on, electron-corrections: muon, radiative-corrections: rho-kappa-2005 }";
        }

        @Override
        public boolean contributesToTheStandardModel() {
            return true;
        }
    }
}
