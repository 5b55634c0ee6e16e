package org.nuprobe.statistic.likelihoodratio;

import org.junit.jupiter.api.Nested;
import org.nuprobe.testkit.contract.StatisticContract;

/** The statistic {@code likelihood-ratio} with toy experiments. */
class CalibratedContractTest {
    @Nested
    class FeldmanCousins implements StatisticContract {
        @Override
        public String id() {
            return "likelihood-ratio";
        }

        @Override
        public String settings() {
            return "{ calibration: feldman-cousins, toys: 10 }";
        }
    }

    @Nested
    class UpperLimit implements StatisticContract {
        @Override
        public String id() {
            return "likelihood-ratio";
        }

        @Override
        public String settings() {
            return "{ calibration: toys, interval: one-sided, toys: 10 }";
        }
    }
}
