package org.nuprobe.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nuprobe.engine.Choice;
import org.nuprobe.engine.PoissonLikelihood;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import static org.nuprobe.spi.unit.Units.MEV;

/**
 * A scan of a coupling against the mass of its mediator with nine nuisances profiled, from nothing: flux moments and templates
 * included. In the same run some of its points are worked out without remembering anything, by integrating the flux again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 1)
@Fork(1)
public class ScanBenchmark {
    private static final int POINTS = 60;
    private static final int NAIVE_POINTS = 6;

    private final SunLikeSource sun = new SunLikeSource();

    /** Prepared by JMH. */
    public ScanBenchmark() {}

    /** Processor time of this thread, reported beside the time of the clock; JMH adds up what several measured scans take. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Times {
        /** Of the scan. */
        public double scanMilliseconds;

        /** Of as many points without memory. */
        public double naiveMilliseconds;

        /** Their ratio. */
        public double naiveOverScan;

        /** Prepared by JMH. */
        public Times() {}
    }

    /** 60 masses times 60 couplings. */
    @Benchmark
    public double scan(Times times) {
        long start = now();
        PoissonLikelihood likelihood = likelihood();
        Dataset asimov = likelihood.asimov(likelihood.start());
        double sum = 0;
        for (int m = 0; m < POINTS; m++) {
            for (int g = 0; g < POINTS; g++) {
                sum += fitted(likelihood, asimov, m, g);
            }
        }
        long between = now();
        for (int k = 0; k < NAIVE_POINTS; k++) {
            sum -= fitted(likelihood(), asimov, k * POINTS / NAIVE_POINTS, k * POINTS / NAIVE_POINTS);
        }
        times.scanMilliseconds = (between - start) / 1e6;
        times.naiveMilliseconds = (now() - between) / 1e6 * POINTS * POINTS / NAIVE_POINTS;
        times.naiveOverScan = times.naiveMilliseconds / times.scanMilliseconds;
        return sum;
    }

    private static double fitted(PoissonLikelihood likelihood, Dataset data, int m, int g) {
        double[] point = likelihood.start();
        boolean[] held = new boolean[point.length];
        List<Parameter> parameters = likelihood.parameters();
        for (int k = 0; k < point.length; k++) {
            if (parameters.get(k).id().equals("g")) {
                point[k] = 1e-6 * Math.pow(1000, g / (POINTS - 1.0));
                held[k] = true;
            } else if (parameters.get(k).id().equals("m")) {
                point[k] = MEV * Math.pow(1e4, m / (POINTS - 1.0));
                held[k] = true;
            }
        }
        Fit fit = likelihood.fit(data, point, held);
        if (!fit.converged()) {
            throw new IllegalStateException(fit.statement());
        }
        return fit.value();
    }

    private PoissonLikelihood likelihood() {
        var prediction = new XenonExperiment(sun, 30).prediction();
        List<Choice> choices = new ArrayList<>();
        prediction.parameters().forEach(parameter -> choices.add(Choice.free(parameter)));
        return PoissonLikelihood.of(prediction, choices);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
