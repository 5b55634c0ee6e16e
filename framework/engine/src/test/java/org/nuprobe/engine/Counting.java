package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Dimension;

import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

/**
 * A counting experiment with a known Standard-Model signal over a background, a coupling g that interferes with it, a moment mu
 * that enters squared, and nuisance parameters.
 */
final class Counting {
    /** A coupling that interferes; the SM amplitude vanishes at g = 1. */
    static final Parameter G = Parameter.coefficient("g", "coupling");

    /** A magnetic moment in units of 1e-9 Bohr magnetons, where it matters beside the Standard Model. */
    static final Parameter MU = Parameter.coefficient("mu", "magnetic moment");

    static final Parameter FLUX = Parameter.normalisation("flux", 0.07, "flux");
    static final Parameter BACKGROUND = Parameter.normalisation("background", 0.1, "background");
    static final Parameter MASS =
            Parameter.shape("m", Dimension.ENERGY, 5 * MEV, 0.1 * MEV, 100 * MEV, "mediator mass");

    private static final double[] EDGES = {0.2 * KEV, 0.4 * KEV, 0.7 * KEV, 1.2 * KEV, 2 * KEV};
    private static final Source SOURCE =
            Sources.of(Sources.component("flat", Sources.continuum(e -> e * (15 * MEV - e), 0, 15 * MEV)));
    private static final Target TARGET = Couplings.target(Couplings.XENON);
    static final Interaction STANDARD =
            Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> -37));
    private static final Interaction MEDIATOR = Couplings.reading(List.of(G, MASS), shape -> {
        double m2 = shape.get(MASS) * shape.get(MASS);
        return List.of(Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.of(G), q2 -> 37 * 2 * m2 / (q2 + m2)));
    });
    private static final Interaction DIPOLE = Couplings.of(
            List.of(MU), Couplings.amplitude(Channels.NUCLEAR_DIPOLE, 0, Monomial.of(MU), q2 -> 54 * 1e-9));

    private Counting() {}

    /** A prediction of so many signal events at the Standard Model, with a background in every bin. */
    static Prediction prediction(double signal, double background, Optional<double[]> observed) {
        double perExposure = sum(predicted(1, 0, Optional.empty()));
        return predicted(signal / perExposure, background, observed);
    }

    /** The same in one bin. */
    static Prediction oneBin(double signal, double background, Optional<double[]> observed) {
        double[] edges = {EDGES[0], EDGES[EDGES.length - 1]};
        double perExposure = sum(predicted(1, 0, Optional.empty(), edges));
        return predicted(signal / perExposure, background, observed, edges);
    }

    private static Prediction predicted(
            double exposure, double background, Optional<double[]> observed, double... given) {
        double[] edges = given.length == 0 ? EDGES : given;
        double[] counts = new double[edges.length - 1];
        java.util.Arrays.fill(counts, background);
        List<Sample> samples = new ArrayList<>();
        if (background > 0) {
            samples.add(new Sample.Counts("flat", Monomial.of(BACKGROUND), counts));
        }
        Region region = Detectors.region(
                SOURCE, TARGET, Detectors.perfect(edges), exposure, Monomial.of(FLUX), samples, observed);
        return Prediction.of(
                List.of(Detectors.experiment(List.of(FLUX, BACKGROUND), region)), List.of(STANDARD, MEDIATOR, DIPOLE));
    }

    private static double sum(Prediction prediction) {
        return RegionCounts.sum(prediction.counts(Point.INITIAL).get(0).total());
    }
}
