package org.nuprobe.response.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.Binning;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.Observable;
import org.nuprobe.toolkit.response.Quenching;
import org.nuprobe.toolkit.response.Recoils;
import org.nuprobe.toolkit.response.SmearedBinning;
import org.nuprobe.toolkit.response.Smearing;
import org.nuprobe.toolkit.response.TimeBinning;

/**
 * A detector step by step: the probability of the bin b at the true recoil energy T is
 *
 * <pre>efficiency(T) * integral over b of selection(x) p(x | m) dx,   m = yield E_ee(T),   E_ee = QF(T) T</pre>
 *
 * <p>The rate is integrated over T, so no Jacobian dE_ee/dT appears. An auxiliary observable multiplies it by P(a | b).
 *
 * @param recoils which recoils are counted
 * @param observable energy or photoelectrons
 * @param edges of the bins of x
 * @param quenching from T to E_ee, by nucleus
 * @param lightYield from E_ee to the mean m; 1 for an energy
 * @param smearing p(x | m)
 * @param selection efficiency by x
 * @param efficiency by T, or by E_ee
 * @param visible the T that are seen at all
 * @param auxiliary a second observable, if there is one
 * @param time bins of the time since the pulse, if there is a time axis
 */
record Detector(
        Recoils recoils,
        Observable observable,
        double[] edges,
        Step<Function<Nucleus, Quenching>> quenching,
        CalibrationConstant lightYield,
        Step<Smearing> smearing,
        Step<Efficiency> selection,
        TrueEfficiency efficiency,
        Interval visible,
        Optional<Auxiliary> auxiliary,
        Optional<TimeBinning> time)
        implements Response {

    @Override
    public List<Parameter> parameters() {
        Set<Parameter> parameters = new LinkedHashSet<>(quenching.parameters());
        lightYield.parameter().ifPresent(parameters::add);
        parameters.addAll(smearing.parameters());
        parameters.addAll(selection.parameters());
        auxiliary.ifPresent(second -> parameters.addAll(second.binning().parameters()));
        return List.copyOf(parameters);
    }

    @Override
    public List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        axes.add(new Axis(observable.axis(), observable.dimension(), edges));
        auxiliary.ifPresent(second -> axes.add(second.axis()));
        time.ifPresent(bins -> axes.add(new Axis("time", Dimension.TIME, bins.edges())));
        return axes;
    }

    @Override
    public boolean sees(Scatterer scatterer) {
        return recoils.include(scatterer);
    }

    @Override
    public double[][] matrix(Scatterer scatterer, double[] energies, Point shape) {
        Quenching signal = signal(scatterer, shape);
        double yield = lightYield.at(shape);
        double[] means = Arrays.stream(energies)
                .map(recoil -> yield * signal.signal(recoil))
                .toArray();
        double[][] matrix = binning(shape).shares(means);
        Interval range = range(scatterer, shape);
        for (int k = 0; k < energies.length; k++) {
            double weight = range.contains(energies[k]) ? efficiency.at(energies[k], signal) : 0;
            for (double[] row : matrix) {
                row[k] *= weight;
            }
        }
        return auxiliary
                .map(second -> second.binning().at(shape).spread(matrix))
                .orElse(matrix);
    }

    @Override
    public Interval range(Scatterer scatterer, Point shape) {
        Quenching signal = signal(scatterer, shape);
        double yield = lightYield.at(shape);
        Interval bins = binning(shape).range();
        Interval seen = efficiency.support(signal);
        double low = Math.max(Math.max(visible.low(), seen.low()), signal.recoil(bins.low() / yield));
        double high = Math.min(Math.min(visible.high(), seen.high()), signal.recoil(bins.high() / yield));
        return new Interval(low, Math.max(low, high));
    }

    @Override
    public double[] breakpoints(Scatterer scatterer, Point shape) {
        Quenching signal = signal(scatterer, shape);
        double yield = lightYield.at(shape);
        DoubleStream bins = Arrays.stream(binning(shape).breakpoints()).map(mean -> signal.recoil(mean / yield));
        DoubleStream knots = DoubleStream.concat(Arrays.stream(signal.knots()), efficiency.knots(signal));
        return DoubleStream.concat(bins, knots)
                .filter(range(scatterer, shape)::contains)
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public double[] timeWeights(TimeProfile profile, Point shape) {
        return time.map(bins -> bins.weights(profile)).orElseGet(() -> new double[] {1});
    }

    private Quenching signal(Scatterer scatterer, Point shape) {
        return scatterer instanceof Nucleus nucleus ? quenching.at(shape).apply(nucleus) : Quenching.NONE;
    }

    private Binning binning(Point shape) {
        return new SmearedBinning(edges, smearing.at(shape), selection.at(shape));
    }
}
