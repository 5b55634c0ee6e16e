package org.nuprobe.statistic.ensemble;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;

/**
 * A likelihood that has observed a toy experiment.
 *
 * @param model the likelihood of the analysis
 * @param data the toy experiment
 */
record Replica(Likelihood model, Dataset data) implements Likelihood {
    @Override
    public List<Parameter> parameters() {
        return model.parameters();
    }

    @Override
    public double[] start() {
        return model.start();
    }

    @Override
    public Optional<Dataset> observed() {
        return Optional.of(data);
    }

    @Override
    public Dataset asimov(double[] truth) {
        return model.asimov(truth);
    }

    @Override
    public Dataset toy(double[] truth, RandomGenerator random) {
        return model.toy(truth, random);
    }

    @Override
    public Derivatives derivatives(Dataset set, double[] point) {
        return model.derivatives(set, point);
    }

    @Override
    public double value(Dataset set, double[] point) {
        return model.value(set, point);
    }

    @Override
    public double[] expected(double[] point) {
        return model.expected(point);
    }

    @Override
    public Fit fit(Dataset set, double[] start, boolean[] held) {
        return model.fit(set, start, held);
    }
}
