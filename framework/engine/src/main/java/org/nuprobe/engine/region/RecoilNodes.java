package org.nuprobe.engine.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.numeric.GaussLegendre;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Interval;

/**
 * The recoil energies and weights with which a smooth rate is integrated over everything that a detector sees.
 *
 * <p>Panels of Gauss-Legendre nodes lie between all energies where the rate or the response bends: ends and breakpoints of
 * the response, jumps of the active electrons, and the largest recoils of lines, of breakpoints and of ends of the spectra. Wide
 * panels are halved in the logarithm. Down to zero recoil they shrink by octaves; the last one substitutes {@code T = t s^2},
 * because a rate near zero is smooth in the square root of T.
 *
 * @param recoils rising
 * @param weights of the same length
 * @param reachesZero whether the panels go down to zero
 */
record RecoilNodes(double[] recoils, double[] weights, boolean reachesZero) {
    /** The octaves between the lowest energy above zero that matters and the last panel. */
    static final int OCTAVES = 24;

    private static final double WIDEST = 2;
    private static final double CLOSEST = 1e-12;
    private static final int FEWEST = 4;
    private static final int MOST = 10;

    /** The nodes of the last panel, between zero and the lowest octave. */
    static final int NODES_FROM_ZERO = MOST;

    private static final List<GaussLegendre> RULES = DoubleStream.iterate(1, n -> n + 1)
            .limit(MOST)
            .mapToObj(n -> GaussLegendre.of((int) n))
            .toList();

    /** The nodes for one scatterer. */
    static RecoilNodes of(
            Scatterer scatterer, Interval range, double[] breakpoints, List<ComponentMoments> components) {
        double mass = scatterer.mass();
        double reach = Kinematics.maximumRecoil(
                components.stream().mapToDouble(ComponentMoments::highest).max().orElse(0), mass);
        double low = Math.max(0, range.low());
        double high = Math.min(reach, range.high());
        if (!(low < high)) {
            return new RecoilNodes(new double[0], new double[0], false);
        }
        DoubleStream kinks = components.stream()
                .flatMapToDouble(moments -> Arrays.stream(moments.kinks()))
                .map(energy -> Kinematics.maximumRecoil(energy, mass));
        DoubleStream jumps =
                scatterer instanceof Electrons electrons ? Arrays.stream(electrons.edges()) : DoubleStream.empty();
        double[] inside = DoubleStream.concat(DoubleStream.concat(kinks, jumps), Arrays.stream(breakpoints))
                .filter(recoil -> recoil > low && recoil < high)
                .sorted()
                .toArray();
        return between(low, high, inside);
    }

    private static RecoilNodes between(double low, double high, double[] inside) {
        List<Double> edges = new ArrayList<>();
        boolean zero = low == 0;
        double first = low;
        if (zero) {
            double start = inside.length > 0 ? inside[0] : high;
            first = start * Math.pow(0.5, OCTAVES);
        }
        edges.add(first);
        for (double recoil : inside) {
            add(edges, recoil, high);
        }
        refine(edges, high);
        Builder builder = new Builder();
        if (zero) {
            builder.fromZero(first);
        }
        for (int k = 1; k < edges.size(); k++) {
            builder.between(edges.get(k - 1), edges.get(k));
        }
        return builder.build(zero);
    }

    private static void add(List<Double> edges, double recoil, double high) {
        double last = edges.get(edges.size() - 1);
        if (recoil > last * (1 + CLOSEST) && recoil < high * (1 - CLOSEST)) {
            refine(edges, recoil);
        }
    }

    /** Adds an edge, and before it as many as a wide panel needs. */
    private static void refine(List<Double> edges, double recoil) {
        double last = edges.get(edges.size() - 1);
        int parts = (int) Math.ceil(Math.log(recoil / last) / Math.log(WIDEST) - 1e-9);
        for (int part = 1; part < parts; part++) {
            edges.add(last * Math.pow(recoil / last, (double) part / parts));
        }
        edges.add(recoil);
    }

    private static final class Builder {
        private final List<Double> recoils = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        void between(double low, double high) {
            GaussLegendre rule = rule(low, high);
            double half = 0.5 * (high - low);
            for (int k = 0; k < rule.size(); k++) {
                recoils.add(low + half * (1 + rule.nodes()[k]));
                weights.add(half * rule.weights()[k]);
            }
        }

        void fromZero(double high) {
            GaussLegendre rule = RULES.get(NODES_FROM_ZERO - 1);
            for (int k = 0; k < rule.size(); k++) {
                double s = 0.5 * (1 + rule.nodes()[k]);
                recoils.add(high * s * s);
                weights.add(high * s * rule.weights()[k]);
            }
        }

        /** So many nodes that a function with a singularity at zero recoil is integrated to some 1e-12. */
        private static GaussLegendre rule(double low, double high) {
            double z = (high + low) / (high - low);
            double rho = z + Math.sqrt(z * z - 1);
            int size = (int) Math.ceil(14 / Math.log(rho)) + 1;
            return RULES.get(Math.max(FEWEST, Math.min(MOST, size)) - 1);
        }

        RecoilNodes build(boolean zero) {
            return new RecoilNodes(
                    recoils.stream().mapToDouble(Double::doubleValue).toArray(),
                    weights.stream().mapToDouble(Double::doubleValue).toArray(),
                    zero);
        }
    }
}
