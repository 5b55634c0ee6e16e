package org.nuprobe.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.nuprobe.engine.Choice;
import org.nuprobe.engine.PoissonLikelihood;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many toy experiments a core draws and fits in a second: a coupling and two constrained normalisations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class ToyBenchmark {
    /** The number of bins. */
    @Param({"20", "60"})
    public int bins;

    /** The true coupling: one that is seen, or none, where every second fit ends on the bound at zero. */
    @Param({"3e-5", "0"})
    public double coupling;

    private PoissonLikelihood likelihood;
    private double[] truth;
    private final boolean[] none = new boolean[3];
    private final boolean[] held = new boolean[3];
    private final RandomGenerator random = WorkUnits.of(1, 1).stream("toys", 0);

    /** Prepared by JMH. */
    public ToyBenchmark() {}

    /** Prepares the templates. */
    @Setup
    public void prepare() {
        Prediction prediction = new XenonExperiment(new SunLikeSource(), bins).prediction();
        List<Choice> choices = new ArrayList<>();
        for (Parameter parameter : prediction.parameters()) {
            if (List.of("g", "flux_b8", "radon").contains(parameter.id())) {
                choices.add(Choice.free(parameter));
            }
        }
        likelihood = PoissonLikelihood.of(prediction, choices);
        truth = likelihood.start();
        truth[1] = coupling;
        held[1] = true;
        if (!likelihood.parameters().get(1).equals(Forces.G)) {
            throw new IllegalStateException("g is not where it is expected: " + likelihood.parameters());
        }
    }

    /** Draws a toy. */
    @Benchmark
    public Dataset drawn() {
        return likelihood.toy(truth, random);
    }

    /** Draws a toy and fits all three parameters. */
    @Benchmark
    public Fit drawnAndFitted() {
        return likelihood.fit(likelihood.toy(truth, random), truth, none);
    }

    /** Draws a toy and fits it with and without the coupling held at its true value: one toy of a likelihood ratio. */
    @Benchmark
    public double likelihoodRatio() {
        Dataset toy = likelihood.toy(truth, random);
        Fit constrained = likelihood.fit(toy, truth, held);
        return constrained.value()
                - likelihood.fit(toy, constrained.point(), none).value();
    }
}
