package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Scan;

/**
 * The Asimov set without a signal: counts equal to their expectation where the parameter of interest has the value without a signal
 * and every nuisance its best value for the data there. Its best fit is that point, with -2 ln L = 0.
 */
final class AsimovProfile {
    private final double[] truth;
    private final double withoutSignal;
    private final Profile profile;

    /**
     * The set that belongs to data.
     *
     * @param data the profile of the data
     * @param withoutSignal the value of the parameter of interest
     */
    AsimovProfile(Likelihood model, Scan scan, Profile data, double withoutSignal) {
        this.truth = data.at(List.of(model.start()), withoutSignal).point();
        this.withoutSignal = withoutSignal;
        Dataset asimov = model.asimov(truth);
        this.profile = new Profile(model, asimov, scan);
    }

    /** Where it was made. */
    double[] truth() {
        return truth.clone();
    }

    /** The profile of -2 ln L. */
    Profile profile() {
        return profile;
    }

    /** The test statistic of a value. */
    double test(TestStatistic test, double tested) {
        return test.value(profile.at(List.of(truth), tested).value(), withoutSignal, tested);
    }
}
