package org.nuprobe.source.piondecayatrest;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MS;
import static org.nuprobe.spi.unit.Units.NS;
import static org.nuprobe.spi.unit.Units.US;

/** Arrival after a Gaussian pulse: the exponentially modified Gaussian. */
class GaussianArrivalTest {
    private static final double MEAN = 440 * NS;
    private static final double WIDTH = 150 * NS;
    private static final ArrivalTime PROMPT = new ArrivalTime(new GaussianPulse(MEAN, WIDTH), false);
    private static final ArrivalTime DELAYED = new ArrivalTime(new GaussianPulse(MEAN, WIDTH), true);

    @Test
    void everyNeutrinoArrivesOnce() {
        for (ArrivalTime time : new ArrivalTime[] {PROMPT, DELAYED}) {
            assertThat(time.fraction(Interval.ALL)).isEqualTo(1);
            assertThat(time.fraction(new Interval(MEAN - 40 * WIDTH, MEAN + 1 * MS)))
                    .isCloseTo(1, within(1e-15));
            double sum = 0;
            for (int i = -20; i < 400; i++) {
                sum += time.fraction(new Interval(i * 100 * NS, (i + 1) * 100 * NS));
            }
            assertThat(sum).isCloseTo(1, within(2e-8));
        }
    }

    @Test
    void theMuonComesLater() {
        for (double t = -1; t < 10; t += 0.05) {
            Interval before = new Interval(Double.NEGATIVE_INFINITY, t * US);
            assertThat(PROMPT.fraction(before)).isGreaterThan(DELAYED.fraction(before));
        }
        Interval firstMicrosecond = new Interval(0, US);
        assertThat(PROMPT.fraction(firstMicrosecond)).isGreaterThan(0.99);
        assertThat(DELAYED.fraction(firstMicrosecond)).isBetween(0.15, 0.3);
    }

    /** Mean time = that of the pulse plus the mean lives. */
    @Test
    void meanLivesAddToTheMeanOfThePulse() {
        assertThat(mean(PROMPT) / NS).isCloseTo(440 + 26.033, within(0.01));
        assertThat(mean(DELAYED) / NS).isCloseTo(440 + 26.033 + 2196.9811, within(0.01));
    }

    private static double mean(ArrivalTime time) {
        double start = -2 * US;
        double step = 1 * NS;
        double sum = 0;
        for (int i = 0; i < 62_000; i++) {
            double low = start + i * step;
            sum += (low + 0.5 * step) * time.fraction(new Interval(low, low + step));
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -1, -0.2, 0, 0.5, 2, 5, 5.7, 5.9, 9, 25})
    void isTheConvolutionOfPulseAndDecays(double z) {
        assertConvolution(PROMPT, Convolution::prompt, z);
        assertConvolution(DELAYED, Convolution::delayed, z);
    }

    private static void assertConvolution(ArrivalTime time, DoubleUnaryOperator decayed, double z) {
        double before = time.fraction(new Interval(Double.NEGATIVE_INFINITY, MEAN + z * WIDTH));
        double direct = Math.exp(-0.5 * z * z) * Convolution.gaussian(z, WIDTH, decayed);
        assertThat(before).isCloseTo(direct, within(1e-10));
    }

    /** Far before the pulse almost nothing arrives, and that exactly: the naive product of exp and erfc is 0 times infinity. */
    @ParameterizedTest
    @ValueSource(doubles = {-5, -10, -20, -30, -37})
    void theLeftTailIsPreciseInRelation(double z) {
        Interval before = new Interval(Double.NEGATIVE_INFINITY, MEAN + z * WIDTH);
        double scale = Math.exp(-0.5 * z * z);
        assertThat(PROMPT.fraction(before) / scale / Convolution.gaussian(z, WIDTH, Convolution::prompt))
                .isCloseTo(1, within(1e-9));
        assertThat(DELAYED.fraction(before) / scale / Convolution.gaussian(z, WIDTH, Convolution::delayed))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void theRightTailFallsWithTheLastDecay() {
        Interval one = new Interval(60 * US, 61 * US);
        Interval next = new Interval(61 * US, 62 * US);
        double muon = Math.exp(-US / ArrivalTime.MUON);
        assertThat(DELAYED.fraction(next) / DELAYED.fraction(one)).isCloseTo(muon, within(1e-12));
        double pion = Math.exp(-100 * NS / ArrivalTime.PION);
        double late = PROMPT.fraction(new Interval(4.1 * US, 4.2 * US));
        assertThat(late / PROMPT.fraction(new Interval(4 * US, 4.1 * US))).isCloseTo(pion, within(1e-12));
    }

    /** With a pulse of milliseconds the lives are nothing: what remains is the Gaussian itself. */
    @Test
    void aLongPulseHidesTheDecays() {
        ArrivalTime time = new ArrivalTime(new GaussianPulse(0, 3 * MS), true);
        assertThat(time.fraction(new Interval(-3 * MS, 3 * MS))).isCloseTo(0.6826894921, within(1e-6));
        assertThat(time.fraction(Interval.ALL)).isEqualTo(1);
    }

    @Test
    void aShortPulseLeavesTheDecays() {
        Interval window = new Interval(-NS, 300 * NS);
        ArrivalTime prompt = new ArrivalTime(new GaussianPulse(0, 1e-4 * NS), false);
        ArrivalTime delayed = new ArrivalTime(new GaussianPulse(0, 1e-4 * NS), true);
        assertThat(prompt.fraction(window)).isCloseTo(Convolution.prompt(300 * NS), within(1e-9));
        assertThat(delayed.fraction(window)).isCloseTo(Convolution.delayed(300 * NS), within(1e-9));
    }
}
