package org.nuprobe.toolkit.spectrum;

import org.junit.jupiter.api.Test;
import org.nuprobe.toolkit.interpolation.MalformedTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class HistogramSpectrumTest {
    private static final HistogramSpectrum STEPS =
            HistogramSpectrum.of(new double[] {0.5, 1, 3, 4}, new double[] {2, 0, 7});

    @Test
    void isConstantWithinABinWithItsLowerEdge() {
        assertThat(STEPS.density(0.5)).isEqualTo(2);
        assertThat(STEPS.density(0.9)).isEqualTo(2);
        assertThat(STEPS.density(1)).isZero();
        assertThat(STEPS.density(3.5)).isEqualTo(7);
        assertThat(STEPS.density(4)).isZero();
        assertThat(STEPS.density(0.4)).isZero();
    }

    @Test
    void itsAreaIsTheSumOfHeightTimesWidth() {
        assertThat(Spectra.total(STEPS)).isCloseTo(8, within(1e-13));
        assertThat(STEPS.breakpoints()).containsExactly(0.5, 1, 3, 4);
    }

    @Test
    void aBinThatDoesNotFitIsRefusedWithItsRow() {
        assertThatThrownBy(() -> HistogramSpectrum.of(new double[] {1, 2}, new double[] {1, 2}))
                .hasMessageContaining("not 2 edges for 2 bins");
        assertThatThrownBy(() -> HistogramSpectrum.of(new double[] {1, 2, 2}, new double[] {1, 2}))
                .isInstanceOfSatisfying(
                        MalformedTable.class, error -> assertThat(error.row()).isEqualTo(1));
        assertThatThrownBy(() -> HistogramSpectrum.of(new double[] {1, 2}, new double[] {Double.NaN}))
                .hasMessageContaining("the density of bin 0 must be finite and not negative: NaN");
    }
}
