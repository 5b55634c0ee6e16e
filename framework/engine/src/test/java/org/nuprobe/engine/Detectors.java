package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

/** Detectors that see the true recoil energy, and regions around them. */
public final class Detectors {
    private Detectors() {}

    /** Sharp bins of the true recoil energy. */
    public static Response perfect(double... edges) {
        return new Perfect(edges, Optional.empty());
    }

    /** Sharp bins of the true recoil energy and of the time since the pulse. */
    public static Response timed(double[] edges, double... times) {
        return new Perfect(edges, Optional.of(new Axis("time", Dimension.TIME, times)));
    }

    /** A region without normalisations, backgrounds and data. */
    public static Region region(Source source, Target target, Response response, double exposure) {
        return region(source, target, response, exposure, Monomial.ONE, List.of(), Optional.empty());
    }

    /** A region. */
    public static Region region(
            Source source,
            Target target,
            Response response,
            double exposure,
            Monomial signal,
            List<Sample> backgrounds,
            Optional<double[]> observed) {
        return new Region("here", source, Propagation.NONE, target, response, exposure, signal, backgrounds, observed);
    }

    /** The same region with Gaussian errors instead of counts. */
    public static Region gaussian(Region region, double... variances) {
        return new Region(
                region.id(),
                region.source(),
                region.propagation(),
                region.target(),
                region.response(),
                region.exposure(),
                region.signalCoefficient(),
                region.backgrounds(),
                region.observed(),
                Optional.of(variances));
    }

    /** An experiment that declares some normalisations. */
    public static Experiment experiment(List<Parameter> parameters, Region... regions) {
        List<Region> all = List.of(regions);
        return new Experiment() {
            @Override
            public List<Parameter> parameters() {
                return parameters;
            }

            @Override
            public List<Region> regions() {
                return all;
            }
        };
    }

    private record Perfect(double[] edges, Optional<Axis> time) implements Response {
        @Override
        public List<Axis> axes() {
            List<Axis> axes = new ArrayList<>(List.of(new Axis("recoil-energy", Dimension.ENERGY, edges)));
            time.ifPresent(axes::add);
            return axes;
        }

        @Override
        public Interval range(Scatterer scatterer, Point shape) {
            return new Interval(edges[0], edges[edges.length - 1]);
        }

        @Override
        public double[] breakpoints(Scatterer scatterer, Point shape) {
            return edges.clone();
        }

        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
            double[][] matrix = new double[edges.length - 1][recoils.length];
            for (int k = 0; k < recoils.length; k++) {
                for (int bin = 0; bin < matrix.length; bin++) {
                    if (recoils[k] == edges[bin] || (k > 0 && recoils[k] <= recoils[k - 1])) {
                        throw new AssertionError("recoils must rise and avoid breakpoints");
                    }
                    matrix[bin][k] = recoils[k] > edges[bin] && recoils[k] < edges[bin + 1] ? 1 : 0;
                }
            }
            return matrix;
        }

        @Override
        public double[] timeWeights(TimeProfile profile, Point shape) {
            if (time.isEmpty()) {
                return new double[] {1};
            }
            double[] weights = new double[time.get().bins()];
            for (int t = 0; t < weights.length; t++) {
                weights[t] = profile.fraction(
                        new Interval(time.get().edges()[t], time.get().edges()[t + 1]));
            }
            return weights;
        }
    }
}
