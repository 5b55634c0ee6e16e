package org.nuprobe.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nuprobe.engine.Prediction;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;

import static org.nuprobe.spi.unit.Units.TONNE;
import static org.nuprobe.spi.unit.Units.YEAR;

/** 40 tonne-years of xenon under a source, over a flat background of 3,000 events that is known to a tenth. */
final class XenonExperiment implements Experiment {
    /** The size of the background. */
    static final Parameter RADON = Parameter.normalisation("radon", 0.1, "background");

    private final Region region;

    XenonExperiment(Source source, int bins) {
        double[] flat = new double[bins];
        Arrays.fill(flat, 3000.0 / bins);
        this.region = new Region(
                "xenon",
                source,
                Propagation.NONE,
                new Xenon(),
                new XenonDetector(bins),
                40 * TONNE * YEAR,
                Monomial.ONE,
                List.of(new Sample.Counts("radon", Monomial.of(RADON), flat)),
                Optional.empty());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(RADON);
    }

    @Override
    public List<Region> regions() {
        return List.of(region);
    }

    /** What it expects of the Standard Model and a mediator. */
    Prediction prediction() {
        return Prediction.of(List.of(this), List.of(Forces.STANDARD, Forces.MEDIATOR));
    }
}
