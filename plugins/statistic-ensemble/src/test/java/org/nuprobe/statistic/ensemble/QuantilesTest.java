package org.nuprobe.statistic.ensemble;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class QuantilesTest {
    @Test
    void ofFewNumbersTheyAreExact() {
        Quantiles quantiles = new Quantiles();
        for (double number : new double[] {5, 1, 4, 2, 3}) {
            quantiles.add(number);
        }
        assertThat(quantiles.at(0.5)).isEqualTo(3);
        assertThat(quantiles.at(0)).isEqualTo(1);
        assertThat(quantiles.at(1)).isEqualTo(5);
        assertThat(quantiles.at(0.125)).isCloseTo(1.5, within(1e-12));
        assertThat(quantiles.count()).isEqualTo(5);
    }

    @Test
    void ofManyNumbersTheyAreGoodToAThousandthInRank() {
        Quantiles quantiles = new Quantiles();
        SplittableRandom random = new SplittableRandom(3);
        int size = 600_000;
        for (int k = 0; k < size; k++) {
            quantiles.add(random.nextDouble());
        }
        for (double fraction : new double[] {0.0228, 0.1587, 0.5, 0.8413, 0.9772}) {
            // The sample itself spreads by less than 7e-4.
            assertThat(quantiles.at(fraction)).isCloseTo(fraction, within(2.5e-3));
        }
        assertThat(quantiles.count()).isEqualTo(size);
    }

    @Test
    void risingNumbersAreNoWorse() {
        Quantiles quantiles = new Quantiles();
        for (int k = 0; k < 500_000; k++) {
            quantiles.add(k);
        }
        assertThat(quantiles.at(0.5)).isCloseTo(250_000, within(1500.0));
        assertThat(quantiles.at(0.0228)).isCloseTo(11_400, within(1500.0));
    }

    @Test
    void nothingHasNoQuantile() {
        assertThat(new Quantiles().at(0.5)).isNaN();
    }
}
