package org.nuprobe.runtime.guard;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;

/**
 * A likelihood that fails whatever it is asked.
 *
 * @param failure what it throws
 */
record Broken(RuntimeException failure) implements Likelihood {
    static Likelihood likelihood(RuntimeException failure) {
        return new Broken(failure);
    }

    @Override
    public List<Parameter> parameters() {
        throw failure;
    }

    @Override
    public double[] start() {
        throw failure;
    }

    @Override
    public Optional<Dataset> observed() {
        throw failure;
    }

    @Override
    public Dataset asimov(double[] truth) {
        throw failure;
    }

    @Override
    public Dataset toy(double[] truth, RandomGenerator random) {
        throw failure;
    }

    @Override
    public Derivatives derivatives(Dataset data, double[] point) {
        throw failure;
    }

    @Override
    public double value(Dataset data, double[] point) {
        throw failure;
    }

    @Override
    public double[] expected(double[] point) {
        throw failure;
    }

    @Override
    public Fit fit(Dataset data, double[] start, boolean[] held) {
        throw failure;
    }
}
