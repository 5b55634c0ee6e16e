package org.nuprobe.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.nuprobe.engine.Choice;
import org.nuprobe.engine.PoissonLikelihood;
import org.nuprobe.engine.Prediction;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Target;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/**
 * What one step of each stage costs on one core.
 *
 * <pre>mvn -q -DskipTests -pl framework/benchmarks -am package &amp;&amp; java -jar framework/benchmarks/target/benchmarks.jar</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {
    private static final int POINTS = 500;

    private final SunLikeSource sun = new SunLikeSource();
    private final Target oneIsotope = shape -> List.of(new Constituent(Xenon.isotope(132), 1));
    private final Target electrons = shape -> List.of(new Constituent(Electrons.free("electrons of Xe", 54), 1));
    private final RecoilSpectrum nuclear = spectrum(oneIsotope);
    private final RecoilSpectrum electronic = spectrum(electrons);
    private final double[] nuclearRecoils = logarithmic(0.001 * KEV, 5 * KEV);
    private final double[] electronRecoils = logarithmic(1 * KEV, 1000 * KEV);
    private final XenonExperiment experiment = new XenonExperiment(sun, 30);
    private final Prediction prediction = experiment.prediction();
    private final PoissonLikelihood likelihood = PoissonLikelihood.of(prediction, choices());
    private final double[] start = likelihood.start();
    private final Dataset asimov = likelihood.asimov(start);
    private final int coupling =
            likelihood.parameters().stream().map(Parameter::id).toList().indexOf("g");
    private final boolean[] held = new boolean[start.length];
    private long step;

    /** Prepares what stays from step to step. */
    public EngineBenchmark() {
        held[coupling] = true;
    }

    /** Stage 1: the flux moments of all eight components, and three recoils to make sure that they are there. */
    @Benchmark
    public Map<String, double[]> momentsOfTheSun() {
        return spectrum(oneIsotope).rates(new double[] {0.1 * KEV, KEV, 3 * KEV}, Point.INITIAL);
    }

    /** 500 nuclear recoils of one isotope with every component, moments prepared. */
    @Benchmark
    public Map<String, double[]> nuclearSpectrum() {
        return nuclear.rates(nuclearRecoils, Point.INITIAL);
    }

    /** 500 electron recoils with flavour-dependent couplings, moments prepared. */
    @Benchmark
    public Map<String, double[]> electronSpectrum() {
        return electronic.rates(electronRecoils, Point.INITIAL);
    }

    /** Stages 2 and 3: counts of nine isotopes in 30 bins at a mediator mass never seen before. */
    @Benchmark
    public List<RegionCounts> newMediatorMass() {
        step++;
        double mass = (1 + 1e-9 * step) * MEV;
        return prediction.counts(parameter ->
                parameter.equals(Forces.M) ? mass : parameter.equals(Forces.G) ? 1e-5 : parameter.initial());
    }

    /** Stages 4 and 5: -2 ln L with gradient and Hessian in ten parameters at a coupling never seen before. */
    @Benchmark
    public Derivatives newCoupling() {
        step++;
        double[] point = start.clone();
        point[coupling] = 1e-5 * (1 + 1e-9 * step);
        return likelihood.derivatives(asimov, point);
    }

    /** One step of a profile: the fit of nine nuisance parameters at a fixed coupling. */
    @Benchmark
    public Fit profiledFit() {
        step++;
        double[] point = start.clone();
        point[coupling] = 3e-5 * (1 + 1e-9 * step);
        return likelihood.fit(asimov, point, held);
    }

    private RecoilSpectrum spectrum(Target target) {
        return RecoilSpectrum.of(sun, Propagation.NONE, target, List.<Interaction>of(Forces.STANDARD), any -> true);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Parameter parameter : prediction.parameters()) {
            if (!parameter.equals(Forces.M)) {
                choices.add(Choice.free(parameter));
            }
        }
        return choices;
    }

    private static double[] logarithmic(double low, double high) {
        double[] values = new double[POINTS];
        for (int k = 0; k < POINTS; k++) {
            values[k] = low * Math.pow(high / low, k / (POINTS - 1.0));
        }
        return values;
    }
}
