package org.nuprobe.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Constants;
import org.nuprobe.spi.unit.Interval;

import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

/**
 * Eight components with the ends, sizes and knots of the solar ones: allowed beta shapes as tables of straight pieces, lines, and
 * a flavour that changes smoothly with the energy. Each has a normalisation, as a real source does.
 */
final class SunLikeSource implements Source {
    private final List<Parameter> parameters = new ArrayList<>();
    private final Flux flux;

    SunLikeSource() {
        List<Flux.Component> components = new ArrayList<>();
        components.add(component("pp", 0.006, beta(0.42, 60, 5.98e10)));
        components.add(component("pep", 0.01, lines(new Line(1.442 * MEV, 1.44e8 / (CM * CM * S)))));
        components.add(component("hep", 0.3, beta(18.77, 100, 7.98e3)));
        components.add(component(
                "be7",
                0.06,
                lines(
                        new Line(0.3843 * MEV, 0.103 * 4.93e9 / (CM * CM * S)),
                        new Line(0.8613 * MEV, 0.897 * 4.93e9 / (CM * CM * S)))));
        components.add(component("b8", 0.12, beta(16, 160, 5.46e6)));
        components.add(component("n13", 0.15, beta(1.2, 60, 2.78e8)));
        components.add(component("o15", 0.17, beta(1.73, 60, 2.05e8)));
        components.add(component("f17", 0.2, beta(1.74, 60, 5.29e6)));
        this.flux = new Flux(components);
    }

    @Override
    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    @Override
    public Flux flux(Point shape) {
        return flux;
    }

    private Flux.Component component(String name, double uncertainty, Spectrum spectrum) {
        Parameter norm = Parameter.normalisation("flux_" + name, uncertainty, name);
        parameters.add(norm);
        return new Flux.Component(
                name, Helicity.NEUTRINO, spectrum, Monomial.of(norm), SunLikeSource::state, TimeProfile.STEADY);
    }

    private static FlavourState state(double energy) {
        double survival = 0.32 + 0.23 / (1 + Math.pow(energy / (3 * MEV), 2));
        double rest = 1 - survival;
        return FlavourState.of(
                survival, 0.52 * rest, 0.48 * rest, 0.05 * survival, -0.1 * survival, -0.3 * rest, 0.01, 0.02, 0.01);
    }

    private static Spectrum lines(Line... lines) {
        return new Table(new double[] {0, lines[lines.length - 1].energy()}, new double[2], List.of(lines));
    }

    private static Spectrum beta(double endInMev, int pieces, double total) {
        double end = endInMev * MEV;
        double[] knots = new double[pieces + 1];
        double[] values = new double[pieces + 1];
        double area = 0;
        for (int k = 0; k <= pieces; k++) {
            knots[k] = end * k / pieces;
            double electron = end - knots[k] + Constants.ELECTRON_MASS;
            double momentum =
                    Math.sqrt(Math.max(0, electron * electron - Constants.ELECTRON_MASS * Constants.ELECTRON_MASS));
            values[k] = knots[k] * knots[k] * electron * momentum;
            area += k == 0 ? 0 : 0.5 * (values[k] + values[k - 1]) * (knots[k] - knots[k - 1]);
        }
        for (int k = 0; k <= pieces; k++) {
            values[k] *= total / (CM * CM * S) / area;
        }
        return new Table(knots, values, List.of());
    }

    private record Table(double[] knots, double[] values, List<Line> lines) implements Spectrum {
        @Override
        public Interval support() {
            return new Interval(knots[0], knots[knots.length - 1]);
        }

        @Override
        public double density(double energy) {
            int k = java.util.Arrays.binarySearch(knots, energy);
            int above = k >= 0 ? Math.max(1, k) : -k - 1;
            if (above <= 0 || above >= knots.length) {
                return 0;
            }
            double part = (energy - knots[above - 1]) / (knots[above] - knots[above - 1]);
            return values[above - 1] + part * (values[above] - values[above - 1]);
        }

        @Override
        public double[] breakpoints() {
            return knots.clone();
        }
    }
}
