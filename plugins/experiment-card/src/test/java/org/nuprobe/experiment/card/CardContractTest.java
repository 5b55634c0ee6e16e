package org.nuprobe.experiment.card;

import org.nuprobe.testkit.contract.ExperimentContract;

class CardContractTest implements ExperimentContract {
    @Override
    public String id() {
        return "experiment-card";
    }

    @Override
    public String settings() {
        return "{ " + Cards.PARTS + ", signal-uncertainty: 5 %, observed: [ 10, 20, 30 ], backgrounds: [ "
                + "{ id: flat, rate: \"0.1 1/(t yr keV)\", uncertainty: 10 % }, "
                + "{ id: known, counts: [ 1, 2, 3 ] }, { id: copy, signal-fraction: 0.25 } ] }";
    }

    @Override
    public boolean citesPapers() {
        return false;
    }
}
