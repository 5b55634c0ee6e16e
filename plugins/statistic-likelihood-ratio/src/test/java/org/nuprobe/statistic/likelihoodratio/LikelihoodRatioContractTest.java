package org.nuprobe.statistic.likelihoodratio;

import org.nuprobe.testkit.contract.StatisticContract;

class LikelihoodRatioContractTest implements StatisticContract {
    @Override
    public String id() {
        return "likelihood-ratio";
    }
}
