package org.nuprobe.statistic.likelihoodratio;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class AsymptoticsTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 2.5})
    void theTildeStatisticsAreDistributedAsAGaussianBestFitSays(double tested) {
        // mu-hat = x is Gaussian around mu with width 1 and held at 0: integrate its density over what is as extreme.
        for (double value : new double[] {0.2, 1, 3, 8}) {
            double t = 0;
            double q = 0;
            double background = 0;
            double step = 1e-3;
            for (double x = -12; x < 16; x += step) {
                double density = Math.exp(-0.5 * (x - tested) * (x - tested)) / Math.sqrt(2 * Math.PI) * step;
                double without = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI) * step;
                double difference = x >= 0 ? (tested - x) * (tested - x) : tested * tested - 2 * tested * x;
                t += difference >= value ? density : 0;
                q += difference >= value && x <= tested ? density : 0;
                background += difference >= value && x <= tested ? without : 0;
            }
            double asimov = tested * tested;
            assertThat(Asymptotics.pValue(TestStatistic.T_MU_TILDE, value, asimov))
                    .isCloseTo(t, within(1e-3));
            assertThat(Asymptotics.pValue(TestStatistic.Q_MU_TILDE, value, asimov))
                    .isCloseTo(q, within(1e-3));
            assertThat(Asymptotics.withoutSignal(TestStatistic.Q_MU_TILDE, value, asimov))
                    .isCloseTo(background, within(1e-3));
        }
    }

    @Test
    void onTheBoundHalfOfAllExperimentsAgreePerfectly() {
        assertThat(Asymptotics.pValue(TestStatistic.T_MU_TILDE, 0, 0)).isEqualTo(1);
        assertThat(Asymptotics.pValue(TestStatistic.T_MU_TILDE, 2.705543454095414, 0))
                .isCloseTo(0.05, within(1e-9));
    }

    @Test
    void thePlainStatisticsAreChiSquareAndItsHalf() {
        assertThat(Asymptotics.pValue(TestStatistic.T_MU, 2.705543454095414, 0)).isCloseTo(0.1, within(1e-9));
        assertThat(Asymptotics.pValue(TestStatistic.Q_MU, 1.642374415149816, 0)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void expectedUpperEndsOfGaussianExperimentsAreClosedForms() {
        double z = 1.2815515655446004;
        assertThat(Asymptotics.upperEnd(TestStatistic.Q_MU, 1, false, false, 0.1))
                .isCloseTo(z + 1, within(1e-9));
        assertThat(Asymptotics.upperEnd(TestStatistic.Q_MU_TILDE, -1, true, false, 0.1))
                .isCloseTo(z - 1, within(1e-9));
        assertThat(Asymptotics.upperEnd(TestStatistic.Q_MU, -2, false, false, 0.1))
                .isZero();
        double two = 1.6448536269514722;
        assertThat(Asymptotics.upperEnd(TestStatistic.T_MU, 2, false, false, 0.1))
                .isCloseTo(two + 2, within(1e-9));
        // Held at the bound: r^2 + 2 r = z^2.
        assertThat(Asymptotics.upperEnd(TestStatistic.T_MU, -1, true, false, 0.1))
                .isCloseTo(Math.sqrt(1 + two * two) - 1, within(1e-9));
        // CLs: 1 - Phi(r - N) = alpha Phi(N); for N = 0 the root is Phi^-1(1 - alpha/2).
        assertThat(Asymptotics.upperEnd(TestStatistic.Q_MU, 0, false, true, 0.1))
                .isCloseTo(two, within(1e-9));
    }

    @Test
    void theTildeIntervalIsShorterNearTheBoundAndTheSameFarAway() {
        String tilde = "{ test: t-mu-tilde }";
        Result near =
                evaluate("likelihood-ratio", tilde, oneBin(STRENGTH, 1, 1, 400).observing(380), wide());
        Result nearPlain =
                evaluate("likelihood-ratio", "{}", oneBin(STRENGTH, 1, 1, 400).observing(380), wide());
        assertThat(value(near, "mu.upper")).isLessThan(value(nearPlain, "mu.upper") - 0.5);
        assertThat(value(near, "mu.lower")).isZero();
        Result far =
                evaluate("likelihood-ratio", tilde, oneBin(STRENGTH, 1, 1, 400).observing(560), wide());
        Result farPlain =
                evaluate("likelihood-ratio", "{}", oneBin(STRENGTH, 1, 1, 400).observing(560), wide());
        assertThat(value(far, "mu.upper")).isCloseTo(value(farPlain, "mu.upper"), within(1e-5));
        assertThat(value(far, "mu.lower")).isCloseTo(value(farPlain, "mu.lower"), within(1e-5));
        assertThat(far.statements())
                .contains("90 % CL, two-sided: t~_mu, asymptotic (Cowan et al.) with the Asimov set at mu = 0");
    }

    private static Scan wide() {
        return scan(STRENGTH, linear(0, 300, 31));
    }
}
