package org.nuprobe.engine.likelihood;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BinTermTest {
    private static final BinTerm POISSON = new Deviance();
    private static final BinTerm PEARSON = new ChiSquare(0, 1);
    private static final BinTerm NEYMAN = new ChiSquare(1, 0);
    private static final BinTerm COMBINED = new ChiSquare(1 / 3.0, 2 / 3.0);
    private static final BinTerm GIVEN = new GivenVariance(new double[] {9, 4});

    @Test
    void eachIsTheSquaredResidualOverItsVariance() {
        assertThat(PEARSON.value(0, 8, 5)).isCloseTo(9 / 5.0, within(1e-15));
        assertThat(NEYMAN.value(0, 8, 5)).isCloseTo(9 / 8.0, within(1e-15));
        assertThat(COMBINED.value(0, 8, 5)).isCloseTo(9 / (3 / (1 / 8.0 + 2 / 5.0)), within(1e-15));
        assertThat(GIVEN.value(1, -3, 5)).isEqualTo(16);
    }

    @Test
    void derivativesAreThoseOfTheValue() {
        double h = 1e-4;
        for (BinTerm term : new BinTerm[] {POISSON, PEARSON, NEYMAN, COMBINED, GIVEN}) {
            for (double n : new double[] {0, 1, 3, 12, 12.1}) {
                for (double mu : new double[] {0.7, 3, 11.9}) {
                    double above = term.value(0, n, mu + h);
                    double below = term.value(0, n, mu - h);
                    double second = term.second(0, n, mu);
                    assertThat(term.first(0, n, mu)).isCloseTo((above - below) / (2 * h), within(1e-5));
                    assertThat(second)
                            .isCloseTo(
                                    (above - 2 * term.value(0, n, mu) + below) / (h * h), within(1e-5 * (1 + second)));
                }
            }
        }
    }

    @Test
    void anEmptyBinCountsAsItsDefinitionSays() {
        assertThat(PEARSON.value(0, 0, 4)).isEqualTo(4);
        assertThat(NEYMAN.value(0, 0, 4)).isEqualTo(16);
        assertThat(COMBINED.value(0, 0, 4)).isEqualTo(POISSON.value(0, 0, 4)).isEqualTo(8);
        for (BinTerm term : new BinTerm[] {PEARSON, NEYMAN, COMBINED}) {
            assertThat(term.value(0, 0, 0)).isZero();
        }
    }

    @Test
    void whereNothingIsExpectedCountsAreImpossibleUnlessTheVarianceIsObserved() {
        assertThat(PEARSON.value(0, 2, 0)).isInfinite();
        assertThat(COMBINED.value(0, 2, 0)).isInfinite();
        assertThat(COMBINED.value(0, 0, -1)).isInfinite();
        assertThat(NEYMAN.value(0, 2, 0)).isEqualTo(2);
        assertThat(PEARSON.first(0, 2, 0)).isFinite();
        assertThat(PEARSON.second(0, 2, 0)).isZero();
        assertThat(COMBINED.second(0, 2, 0)).isFinite();
    }

    @Test
    void theCombinationHasTheLeastBias() {
        // Ji et al.: Poisson - combined is of higher order in 1/sqrt(n) than Poisson - Neyman and Poisson - Pearson.
        double n = 400;
        double mu = 420;
        double poisson = POISSON.value(0, n, mu);
        assertThat(Math.abs(COMBINED.value(0, n, mu) - poisson))
                .isLessThan(0.05 * Math.abs(PEARSON.value(0, n, mu) - poisson))
                .isLessThan(0.05 * Math.abs(NEYMAN.value(0, n, mu) - poisson));
    }
}
