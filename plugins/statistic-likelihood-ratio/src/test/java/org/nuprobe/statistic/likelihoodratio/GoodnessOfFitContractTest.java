package org.nuprobe.statistic.likelihoodratio;

import org.nuprobe.testkit.contract.StatisticContract;

class GoodnessOfFitContractTest implements StatisticContract {
    @Override
    public String id() {
        return "goodness-of-fit";
    }
}
