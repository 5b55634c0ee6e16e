package org.nuprobe.statistic.likelihoodratio;

import org.nuprobe.testkit.contract.StatisticContract;

class DiscoveryContractTest implements StatisticContract {
    @Override
    public String id() {
        return "discovery";
    }
}
