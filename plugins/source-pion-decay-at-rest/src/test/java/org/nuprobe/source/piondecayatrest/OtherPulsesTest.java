package org.nuprobe.source.piondecayatrest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MS;
import static org.nuprobe.spi.unit.Units.NS;
import static org.nuprobe.spi.unit.Units.US;

/** Arrival after rectangular pulses, and after trains of bunches. */
class OtherPulsesTest {
    private static final Pulse RECTANGLE = new RectangularPulse(50 * NS, 100 * NS);

    @ParameterizedTest
    @ValueSource(doubles = {1, 40, 99, 100, 101, 250, 3000})
    void aRectangleIsTheConvolutionWithDecays(double time) {
        Interval before = new Interval(-US, time * NS);
        assertThat(new ArrivalTime(RECTANGLE, false).fraction(before))
                .isCloseTo(Convolution.rectangular(time * NS, 100 * NS, Convolution::prompt), within(1e-12));
        assertThat(new ArrivalTime(RECTANGLE, true).fraction(before))
                .isCloseTo(Convolution.rectangular(time * NS, 100 * NS, Convolution::delayed), within(1e-12));
    }

    @Test
    void nothingArrivesBeforeARectangleStarts() {
        assertThat(new ArrivalTime(RECTANGLE, true).fraction(new Interval(-US, 0)))
                .isZero();
    }

    @Test
    void everyNeutrinoArrivesOnceWhateverThePulse() {
        for (Pulse pulse : new Pulse[] {RECTANGLE, new BunchTrain(RECTANGLE, 3, 600 * NS)}) {
            for (boolean delayed : new boolean[] {false, true}) {
                ArrivalTime time = new ArrivalTime(pulse, delayed);
                assertThat(time.fraction(Interval.ALL)).isCloseTo(1, within(1e-15));
                double early = time.fraction(new Interval(Double.NEGATIVE_INFINITY, 333 * NS));
                double late = time.fraction(new Interval(333 * NS, Double.POSITIVE_INFINITY));
                assertThat(early + late).isCloseTo(1, within(1e-14));
            }
        }
    }

    /** In a pulse of 2.86 ms the muon's life is a delay of 2.2 us, and half of the neutrinos come in each half. */
    @Test
    void inALongPulsePromptAndDelayedAreAlike() {
        Pulse pulse = new RectangularPulse(1.43 * MS, 2.86 * MS);
        Interval firstHalf = new Interval(0, 1.43 * MS);
        assertThat(new ArrivalTime(pulse, false).fraction(firstHalf)).isCloseTo(0.5, within(1e-5));
        assertThat(new ArrivalTime(pulse, true).fraction(firstHalf))
                .isCloseTo(0.5 - (2196.9811 + 26.033) / 2.86e6, within(1e-9));
    }

    @Test
    void aTrainIsTheAverageOfItsBunches() {
        ArrivalTime train = new ArrivalTime(new BunchTrain(RECTANGLE, 2, 600 * NS), true);
        ArrivalTime first = new ArrivalTime(RECTANGLE, true);
        ArrivalTime second = new ArrivalTime(new RectangularPulse(650 * NS, 100 * NS), true);
        Interval window = new Interval(0.2 * US, 0.9 * US);
        assertThat(train.fraction(window))
                .isCloseTo(0.5 * (first.fraction(window) + second.fraction(window)), within(1e-15));
    }

    @Test
    void aTrainIsSymmetricAboutItsMiddle() {
        assertThat(new BunchTrain(RECTANGLE, 3, 600 * NS).middle() / NS).isCloseTo(650, within(1e-9));
    }
}
