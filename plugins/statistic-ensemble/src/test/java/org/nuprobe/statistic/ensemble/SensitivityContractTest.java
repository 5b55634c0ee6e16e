package org.nuprobe.statistic.ensemble;

import org.nuprobe.testkit.contract.StatisticContract;

class SensitivityContractTest implements StatisticContract {
    @Override
    public String id() {
        return "sensitivity";
    }

    @Override
    public String settings() {
        return "{ of: likelihood-ratio, toys: 6 }";
    }
}
