package org.nuprobe.runtime.guard;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.nuprobe.runtime.watch.Station;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;

/**
 * The likelihood as an extension sees it: what happens inside is nuprobe's.
 *
 * @param inner the likelihood
 */
record OurLikelihood(Likelihood inner) implements Likelihood {
    @Override
    public List<Parameter> parameters() {
        return Station.here().ours(inner::parameters);
    }

    @Override
    public double[] start() {
        return Station.here().ours(inner::start);
    }

    @Override
    public Optional<Dataset> observed() {
        return Station.here().ours(inner::observed);
    }

    @Override
    public Dataset asimov(double[] truth) {
        return Station.here().ours(() -> inner.asimov(truth));
    }

    @Override
    public Dataset toy(double[] truth, RandomGenerator random) {
        return Station.here().ours(() -> inner.toy(truth, random));
    }

    @Override
    public Derivatives derivatives(Dataset data, double[] point) {
        return Station.here().ours(() -> inner.derivatives(data, point));
    }

    @Override
    public double value(Dataset data, double[] point) {
        return Station.here().ours(() -> inner.value(data, point));
    }

    @Override
    public double[] expected(double[] point) {
        return Station.here().ours(() -> inner.expected(point));
    }

    @Override
    public Fit fit(Dataset data, double[] start, boolean[] held) {
        return Station.here().ours(() -> inner.fit(data, start, held));
    }
}
