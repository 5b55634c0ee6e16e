package org.nuprobe.statistic.ensemble;

import org.nuprobe.testkit.contract.StatisticContract;

class CoverageContractTest implements StatisticContract {
    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public String settings() {
        return "{ of: likelihood-ratio, toys: 4 }";
    }
}
