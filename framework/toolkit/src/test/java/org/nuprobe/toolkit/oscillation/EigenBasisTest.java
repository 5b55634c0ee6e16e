package org.nuprobe.toolkit.oscillation;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EigenBasisTest {
    @Test
    void takesAnyHermitianMatrixApart() {
        Random random = new Random(3);
        for (int trial = 0; trial < 2000; trial++) {
            double[] elements =
                    random.doubles(9, -1, 1).map(x -> x * Math.abs(x)).toArray();
            double scale = Math.pow(10, random.nextInt(-25, 5));
            ComplexMatrix h = ComplexMatrix.hermitian(elements).scaled(scale);
            assertTakenApart(h, EigenBasis.of(h), scale);
        }
    }

    @Test
    void levelsThatMeetAreNoTrouble() {
        ComplexMatrix u = MixingMatrix.of(0.3, 0.02, 0.6, 1).matrix();
        for (double gap : new double[] {0, 1e-17, 1e-13, 1e-6}) {
            ComplexMatrix h = u.turn(ComplexMatrix.diagonal(1, 1 + gap, 2));
            EigenBasis basis = EigenBasis.of(h);
            assertTakenApart(h, basis, 2);
            double[] values = sorted(basis);
            assertThat(values[1] - values[0]).isCloseTo(gap, within(1e-15));
        }
        assertThat(sorted(EigenBasis.of(ComplexMatrix.ZERO))).containsExactly(0, 0, 0);
    }

    @Test
    void theLevelsAreThoseThatWerePutIn() {
        ComplexMatrix u = MixingMatrix.of(0.3, 0.02, 0.6, -2).matrix();
        EigenBasis basis = EigenBasis.of(u.turn(ComplexMatrix.diagonal(-3, 0.01, 40)));
        double[] values = sorted(basis);
        assertThat(values[0]).isCloseTo(-3, within(1e-13));
        assertThat(values[1]).isCloseTo(0.01, within(1e-13));
        assertThat(values[2]).isCloseTo(40, within(1e-13));
    }

    /** Against the power series of the exponential. */
    @Test
    void evolvesByTheExponential() {
        ComplexMatrix h = ComplexMatrix.hermitian(0.3, -0.2, 0.5, 0.4, 0.1, -0.7, 0.2, -0.3, 0.6);
        ComplexMatrix series = ComplexMatrix.IDENTITY;
        ComplexMatrix power = ComplexMatrix.IDENTITY;
        ComplexMatrix step = ComplexMatrix.of(new double[3][3], new double[][] {{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}});
        for (int n = 1; n < 40; n++) {
            power = power.times(h).times(step).scaled(1.7 / n);
            series = series.plus(power);
        }
        ComplexMatrix evolution = EigenBasis.of(h).evolution(1.7);
        assertThat(evolution.minus(series).largest()).isLessThan(1e-14);
        assertThat(evolution
                        .times(evolution.adjoint())
                        .minus(ComplexMatrix.IDENTITY)
                        .largest())
                .isLessThan(1e-14);
    }

    private static void assertTakenApart(ComplexMatrix h, EigenBasis basis, double scale) {
        ComplexMatrix v = basis.vectors();
        assertThat(v.times(v.adjoint()).minus(ComplexMatrix.IDENTITY).largest()).isLessThan(4e-15);
        ComplexMatrix inside = ComplexMatrix.diagonal(basis.value(0), basis.value(1), basis.value(2));
        assertThat(basis.outside(inside).minus(h).largest()).isLessThan(1e-14 * scale);
        assertThat(basis.inside(h).minus(inside).largest()).isLessThan(1e-14 * scale);
    }

    private static double[] sorted(EigenBasis basis) {
        double[] values = {basis.value(0), basis.value(1), basis.value(2)};
        Arrays.sort(values);
        return values;
    }
}
