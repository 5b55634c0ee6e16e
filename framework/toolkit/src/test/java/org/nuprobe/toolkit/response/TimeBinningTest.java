package org.nuprobe.toolkit.response;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.TimeProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TimeBinningTest {
    private static final double LIFETIME = 2.2;
    private static final TimeProfile DECAY = window ->
            Math.exp(-Math.max(0, window.low()) / LIFETIME) - Math.exp(-Math.max(0, window.high()) / LIFETIME);
    private static final Efficiency ALWAYS = Efficiency.steps(new double[0], new double[] {1});

    @Test
    void withoutLossesWeightsAreFractions() {
        double[] weights = new TimeBinning(new double[] {-1, 0, 1, 6}, ALWAYS).weights(DECAY);

        assertThat(weights[0]).isZero();
        assertThat(weights[1]).isCloseTo(1 - Math.exp(-1 / LIFETIME), within(1e-15));
        assertThat(weights[2]).isCloseTo(Math.exp(-1 / LIFETIME) - Math.exp(-6 / LIFETIME), within(1e-15));
    }

    /** Two exponentials: integral of exp(-t/tau)/tau exp(-r (t - s)) in closed form. */
    @Test
    void aLossAtAConstantRateShortensTheLifetime() {
        double start = 0.52;
        double rate = 0.0494;
        double[] weights = new TimeBinning(new double[] {0, 1, 6}, Efficiency.decay(start, rate)).weights(DECAY);

        double both = 1 / LIFETIME + rate;
        double scale = Math.exp(rate * start) / (LIFETIME * both);
        assertThat(weights[1]).isCloseTo(scale * (Math.exp(-both) - Math.exp(-6 * both)), within(1e-7));
        assertThat(weights[0])
                .isCloseTo(
                        1 - Math.exp(-start / LIFETIME) + scale * (Math.exp(-both * start) - Math.exp(-both)),
                        within(1e-7));
    }

    @Test
    void anEfficiencyThatEndsCutsTheBin() {
        Efficiency table = Efficiency.table(new double[] {0, 3}, new double[] {1, 1}, Efficiency.Above.ZERO);

        assertThat(new TimeBinning(new double[] {0, 6}, table).weights(DECAY)[0])
                .isCloseTo(1 - Math.exp(-3 / LIFETIME), within(1e-12));
    }

    @Test
    void edgesRiseAndAreFinite() {
        assertThatThrownBy(() -> new TimeBinning(new double[] {0, 2, 1}, ALWAYS))
                .hasMessageContaining("must rise");
        assertThatThrownBy(() -> new TimeBinning(new double[] {0, Double.POSITIVE_INFINITY}, ALWAYS))
                .hasMessageContaining("two finite edges or more");
        assertThat(new TimeBinning(new double[] {0, 6}, ALWAYS).edges()).containsExactly(0, 6);
    }
}
