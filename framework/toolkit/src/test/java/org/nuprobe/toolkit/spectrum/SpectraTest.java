package org.nuprobe.toolkit.spectrum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.interpolation.Interpolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SpectraTest {
    private static final Spectrum PARABOLA = FunctionSpectrum.of(new Interval(0, 3), energy -> energy * energy);
    private static final Spectrum LINES = new LineSpectrum(List.of(new Line(2, 0.3), new Line(1, 0.1)));

    @Test
    void linesAreKeptInRisingEnergyAndHaveNoContinuum() {
        assertThat(LINES.lines()).containsExactly(new Line(1, 0.1), new Line(2, 0.3));
        assertThat(LINES.support()).isEqualTo(new Interval(1, 2));
        assertThat(LINES.density(1.5)).isZero();
        assertThat(Spectra.total(LINES)).isCloseTo(0.4, within(1e-15));
        assertThat(Spectra.meanEnergy(LINES)).isCloseTo(0.7 / 0.4, within(1e-15));
        assertThat(Spectra.total(LineSpectrum.of(5, 2))).isEqualTo(2);
        assertThatThrownBy(() -> new LineSpectrum(List.of())).hasMessageContaining("at least one line");
    }

    @Test
    void scalingIsLinearInContinuumAndLines() {
        Spectrum both = Spectra.scaled(Spectra.sum(List.of(PARABOLA, LINES)), 10);
        assertThat(both.density(1.7)).isCloseTo(28.9, within(1e-13));
        assertThat(both.lines()).containsExactly(new Line(1, 1), new Line(2, 3));
        assertThat(Spectra.total(both)).isCloseTo(94, within(1e-12));
        assertThatThrownBy(() -> Spectra.scaled(PARABOLA, -1)).hasMessageContaining("cannot be multiplied by -1.0");
        assertThatThrownBy(() -> Spectra.scaled(PARABOLA, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void aNormalisedSpectrumHasUnitArea() {
        assertThat(Spectra.total(Spectra.normalised(PARABOLA))).isCloseTo(1, within(1e-14));
        assertThat(Spectra.normalised(PARABOLA).density(3)).isCloseTo(1, within(1e-14));
        assertThat(Spectra.total(Spectra.normalised(LINES))).isCloseTo(1, within(1e-15));
        assertThat(Spectra.normalised(LINES).lines().get(0).content()).isCloseTo(0.25, within(1e-15));
        assertThatThrownBy(() -> Spectra.normalised(Spectra.scaled(PARABOLA, 0)))
                .hasMessageContaining("total 0.0");
    }

    @Test
    void clippedPartsAddUpToTheWhole() {
        Spectrum whole = Spectra.sum(List.of(PARABOLA, LineSpectrum.of(2.5, 4)));
        Spectrum low = Spectra.clipped(whole, new Interval(0, 1.1));
        Spectrum high = Spectra.clipped(whole, new Interval(1.1, Double.POSITIVE_INFINITY));
        assertThat(Spectra.total(low)).isCloseTo(1.331 / 3, within(1e-14));
        assertThat(Spectra.total(low) + Spectra.total(high)).isCloseTo(Spectra.total(whole), within(1e-12));
        assertThat(low.lines()).isEmpty();
        assertThat(high.support()).isEqualTo(new Interval(1.1, 3));
        assertThat(low.density(1.2)).isZero();
        assertThatThrownBy(() -> Spectra.clipped(whole, new Interval(4, 5))).hasMessageContaining("holds nothing");
    }

    @Test
    void aSumBreaksWhereItsPartsBreak() {
        Spectrum step = HistogramSpectrum.of(new double[] {2, 4, 5}, new double[] {1, 3});
        Spectrum sum = Spectra.sum(List.of(PARABOLA, step, LINES, LineSpectrum.of(2, 1)));
        assertThat(sum.breakpoints()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(sum.support()).isEqualTo(new Interval(0, 5));
        assertThat(sum.density(2.5)).isCloseTo(7.25, within(1e-14));
        assertThat(sum.lines()).containsExactly(new Line(1, 0.1), new Line(2, 1.3));
        assertThat(Spectra.total(sum)).isCloseTo(9 + 5 + 1.4, within(1e-12));
        assertThatThrownBy(() -> Spectra.sum(List.of())).hasMessageContaining("at least one");
    }

    @Test
    void aPowerLawTableIntegratesToItsClosedForm() {
        double[] energies = {1, 10, 100};
        double[] densities = {1, 1e-3, 1e-6};
        Spectrum table = TabulatedSpectrum.of(energies, densities, Interpolation.POWER_LAW);
        assertThat(Spectra.total(table)).isCloseTo((1 - 1e-4) / 2, within(1e-12));
        assertThat(Spectra.integral(table, energy -> energy * energy)).isCloseTo(Math.log(100), within(1e-11));
    }
}
