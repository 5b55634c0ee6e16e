package org.nuprobe.engine.region;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Couplings;
import org.nuprobe.engine.Sources;
import org.nuprobe.engine.moment.ComponentMoments;
import org.nuprobe.engine.recoil.MomentsAt;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class RecoilNodesTest {
    private static final double M = Couplings.XENON.mass();

    private static List<ComponentMoments> flux(Spectrum spectrum) {
        return List.of(ComponentMoments.of(Sources.component("x", spectrum), "test"));
    }

    private static final List<ComponentMoments> FLAT = flux(Sources.continuum(e -> 1, 0, 30 * MEV));

    private static double integral(RecoilNodes nodes, DoubleUnaryOperator rate) {
        double sum = 0;
        for (int k = 0; k < nodes.recoils().length; k++) {
            sum += nodes.weights()[k] * rate.applyAsDouble(nodes.recoils()[k]);
        }
        return sum;
    }

    @Test
    void powerLawsAreIntegratedOverDecades() {
        RecoilNodes nodes = RecoilNodes.of(Couplings.XENON, new Interval(1e-4 * KEV, 10 * KEV), new double[0], FLAT);
        assertThat(integral(nodes, t -> 1 / t)).isCloseTo(Math.log(1e5), within(1e-10));
        assertThat(integral(nodes, t -> KEV / (t * t)) / 9999.9).isCloseTo(1, within(1e-10));
        assertThat(integral(nodes, Math::sqrt) / (2 / 3.0 * (Math.pow(10 * KEV, 1.5) - Math.pow(1e-4 * KEV, 1.5))))
                .isCloseTo(1, within(1e-10));
        assertThat(nodes.reachesZero()).isFalse();
    }

    @Test
    void fromZeroRecoilSquareRootsAreExact() {
        RecoilNodes nodes = RecoilNodes.of(Couplings.XENON, Interval.NON_NEGATIVE, new double[0], FLAT);
        double most = Kinematics.maximumRecoil(30 * MEV, M);
        assertThat(nodes.reachesZero()).isTrue();
        assertThat(integral(nodes, t -> 1) / most).isCloseTo(1, within(1e-12));
        assertThat(integral(nodes, t -> 1 - Math.sqrt(t / most)) / (most / 3)).isCloseTo(1, within(1e-11));
        assertThat(integral(nodes, t -> 1 / Math.sqrt(t)) / (2 * Math.sqrt(most)))
                .isCloseTo(1, within(1e-10));
    }

    @Test
    void theLargestRecoilEndsTheRange() {
        RecoilNodes nodes = RecoilNodes.of(Couplings.XENON, new Interval(0, 1000 * KEV), new double[0], FLAT);
        assertThat(nodes.recoils()[nodes.recoils().length - 1]).isLessThan(Kinematics.maximumRecoil(30 * MEV, M));
        RecoilNodes none = RecoilNodes.of(Couplings.XENON, new Interval(1000 * KEV, 2000 * KEV), new double[0], FLAT);
        assertThat(none.recoils()).isEmpty();
    }

    @Test
    void functionsMayJumpAtEveryEdgeThatIsListed() {
        Spectrum spectrum =
                Sources.withLines(List.of(new org.nuprobe.spi.flux.Line(9 * MEV, 1)), e -> 1, 0, 12 * MEV, 20 * MEV);
        Electrons electrons = new Electrons("e", 3, t -> 1, new double[] {3 * KEV});
        double line = Kinematics.maximumRecoil(9 * MEV, M);
        double knot = Kinematics.maximumRecoil(12 * MEV, M);
        RecoilNodes nodes = RecoilNodes.of(
                Couplings.XENON,
                new Interval(0.1 * KEV, 5 * KEV),
                new double[] {0.1 * KEV, 0.4 * KEV, 5 * KEV},
                flux(spectrum));
        DoubleUnaryOperator steps = t -> (t < 0.4 * KEV ? 7 : 1) + (t < line ? 2 : 0) + (t < knot ? 3 : 0);
        double expected = (5 - 0.1) + 6 * (0.4 - 0.1) + 2 * (line / KEV - 0.1) + 3 * (knot / KEV - 0.1);
        assertThat(integral(nodes, steps) / KEV).isCloseTo(expected, within(1e-12));
        RecoilNodes struck = RecoilNodes.of(electrons, new Interval(1 * KEV, 5 * KEV), new double[0], FLAT);
        assertThat(integral(struck, t -> t < 3 * KEV ? 1 : 2) / KEV).isCloseTo(6, within(1e-12));
    }

    @Test
    void nodesRiseAndAvoidBreakpoints() {
        double[] breakpoints = {0.5 * KEV, 0.5 * KEV * (1 + 1e-15), 0.7 * KEV, 0.7 * KEV + 1e-9 * KEV};
        RecoilNodes nodes = RecoilNodes.of(Couplings.XENON, new Interval(0, 1 * KEV), breakpoints, FLAT);
        assertThat(nodes.recoils()).isSorted().doesNotHaveDuplicates().doesNotContain(breakpoints);
        assertThat(java.util.Arrays.stream(nodes.weights()).min().orElseThrow()).isPositive();
    }

    @Test
    void onlyCountsThatPileUpTowardsZeroDiverge() {
        RecoilNodes nodes = RecoilNodes.of(Couplings.XENON, Interval.NON_NEGATIVE, new double[0], FLAT);
        MomentsAt moments = new MomentsAt(FLAT, nodes.recoils(), M);
        double[][] all = new double[1][nodes.recoils().length];
        java.util.Arrays.fill(all[0], 1);
        Exposed exposed = new Exposed(nodes, moments, all);
        assertThat(exposed.diverges(at(nodes, t -> KEV / t))).isTrue();
        assertThat(exposed.diverges(at(nodes, t -> KEV * KEV / (t * t)))).isTrue();
        assertThat(exposed.diverges(at(nodes, t -> 1))).isFalse();
        assertThat(exposed.diverges(at(nodes, t -> Math.sqrt(KEV / t)))).isFalse();
        assertThat(exposed.diverges(at(nodes, t -> 0))).isFalse();
        double[][] efficient = {at(nodes, t -> t > 0.1 * KEV ? 1 : 0)};
        assertThat(new Exposed(nodes, moments, efficient).diverges(at(nodes, t -> KEV / t)))
                .isFalse();
    }

    @Test
    void foldingIsTheSumOverNodesInEveryBin() {
        RecoilNodes nodes =
                RecoilNodes.of(Couplings.XENON, new Interval(0.5 * KEV, 2 * KEV), new double[] {1 * KEV}, FLAT);
        double[][] matrix = {
            at(nodes, t -> t < 1 * KEV ? 1 : 0), at(nodes, t -> t > 1 * KEV ? 0.5 : 0), at(nodes, t -> 0)
        };
        Exposed exposed = new Exposed(nodes, new MomentsAt(FLAT, nodes.recoils(), M), matrix);
        double[] counts = {10, 0, 3};
        exposed.fold(at(nodes, t -> t / KEV), 2 / KEV, counts);
        assertThat(counts[0]).isCloseTo(10 + 2 * 0.375, within(1e-12));
        assertThat(counts[1]).isCloseTo(1.5, within(1e-12));
        assertThat(counts[2]).isEqualTo(3);
        assertThat(exposed.rows()).isEqualTo(3);
        assertThat(exposed.size()).isEqualTo(nodes.recoils().length);
    }

    private static double[] at(RecoilNodes nodes, DoubleUnaryOperator function) {
        return java.util.Arrays.stream(nodes.recoils()).map(function).toArray();
    }
}
