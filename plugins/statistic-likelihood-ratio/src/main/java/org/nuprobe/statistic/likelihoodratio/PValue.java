package org.nuprobe.statistic.likelihoodratio;

/** A calibration that is a formula or a sum, so that it can be asked between the points of a scan too. */
@FunctionalInterface
interface PValue {
    /**
     * What the data say of a value.
     *
     * @param tested the value of the parameter of interest
     * @param observed the test statistic there
     */
    Verdict at(double tested, double observed);

    /** Distributions for large samples, with the Asimov set without a signal. */
    static PValue asymptotic(TestStatistic test, boolean divided, AsimovProfile asimov) {
        return (tested, observed) -> {
            double expected = test.bounded() || divided ? asimov.test(test, tested) : 0;
            double signal = Asymptotics.pValue(test, observed, expected);
            return divided
                    ? Verdict.divided(observed, signal, Asymptotics.withoutSignal(test, observed, expected))
                    : Verdict.exactly(observed, signal);
        };
    }

    /** The sum over all counts of a single bin. */
    static PValue counted(CountedOutcomes outcomes, boolean divided, double withoutSignal) {
        return (tested, observed) -> {
            double signal = outcomes.pValue(observed, tested, tested);
            return divided
                    ? Verdict.divided(observed, signal, outcomes.pValue(observed, tested, withoutSignal))
                    : Verdict.exactly(observed, signal);
        };
    }
}
