package org.nuprobe.toolkit.response;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.toolkit.interpolation.MalformedTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class QuenchingTest {
    private static final Quenching GERMANIUM = new LindhardQuenching(0.157, 32);

    /** COHERENT, Phys. Rev. Lett. 129 (2022) 081801. */
    private static final Quenching CAESIUM_IODIDE =
            new PolynomialQuenching(new double[] {0.0554628, 4.30681, -111.707, 840.384}, MEV);

    private static final Quenching TABLE =
            new TabulatedQuenching(new double[] {KEV, 3 * KEV, 9 * KEV}, new double[] {0.1, 0.2, 0.3});

    @Test
    void lindhardsOwnConstantOfGermanium() {
        assertThat(LindhardQuenching.strength(32, 73)).isCloseTo(0.157, within(5e-4));
        assertThat(LindhardQuenching.strength(54, 131)).isCloseTo(0.166, within(5e-4));
    }

    /** dQF/dT = k/(1 + k g)^2 (0.45 eps^-0.85 + 0.42 eps^-0.4 + 1) d eps/dT, which the code does not contain. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 10, 100})
    void lindhardRisesAsItsDerivativeSays(double recoil) {
        double perKev = 11.5 * Math.pow(32, -7.0 / 3);
        double eps = perKev * recoil;
        double g = 3 * Math.pow(eps, 0.15) + 0.7 * Math.pow(eps, 0.6) + eps;
        double slope = 0.157
                / Math.pow(1 + 0.157 * g, 2)
                * (0.45 * Math.pow(eps, -0.85) + 0.42 * Math.pow(eps, -0.4) + 1)
                * perKev;
        double step = 1e-5 * recoil;

        double numerical = (factor(GERMANIUM, recoil + step) - factor(GERMANIUM, recoil - step)) / (2 * step);

        assertThat(numerical / slope).isCloseTo(1, within(1e-7));
    }

    @Test
    void aStrongConstantShowsEverything() {
        assertThat(factor(new LindhardQuenching(1e9, 32), 1)).isCloseTo(1, within(1e-8));
        assertThatThrownBy(() -> new LindhardQuenching(0, 32)).hasMessageContaining("must be positive, not 0.0");
    }

    @Test
    void polynomialIsInPowersOfItsUnit() {
        assertThat(CAESIUM_IODIDE.signal(20 * KEV) / KEV).isCloseTo(2.0727853, within(1e-6));
        assertThat(new PolynomialQuenching(new double[] {0.246, 0.00078}, KEV).signal(50 * KEV) / KEV)
                .isCloseTo(50 * 0.285, within(1e-12));
        assertThatThrownBy(() -> new PolynomialQuenching(new double[0], KEV)).hasMessageContaining("no polynomial");
    }

    @Test
    void aNegativeFactorShowsNothing() {
        Quenching negative = new PolynomialQuenching(new double[] {-0.1}, KEV);

        assertThat(negative.signal(KEV)).isZero();
        assertThat(negative.recoil(KEV)).isInfinite();
    }

    @Test
    void tableIsLinearInsideAndHeldOutside() {
        assertThat(factor(TABLE, 2)).isCloseTo(0.15, within(1e-14));
        assertThat(factor(TABLE, 0.1)).isCloseTo(0.1, within(1e-14));
        assertThat(factor(TABLE, 90)).isCloseTo(0.3, within(1e-14));
        assertThat(TABLE.knots()).containsExactly(KEV, 3 * KEV, 9 * KEV);
    }

    @Test
    void tableWhoseSignalFallsNamesTheRow() {
        assertThatThrownBy(() -> new TabulatedQuenching(new double[] {1, 2}, new double[] {0.3, 0.1}))
                .isInstanceOfSatisfying(
                        MalformedTable.class, e -> assertThat(e.row()).isEqualTo(1))
                .hasMessageContaining("the signal, factor times recoil, falls");
        assertThatThrownBy(() -> new TabulatedQuenching(new double[] {1, 2}, new double[] {0, 0.1}))
                .hasMessageContaining("must be positive, not 0.0");
    }

    @Test
    void recoilInvertsTheSignal() {
        for (Quenching quenching : List.of(GERMANIUM, CAESIUM_IODIDE, TABLE, Quenching.NONE)) {
            for (double recoil : new double[] {0.003, 0.7, 5, 31}) {
                assertThat(quenching.recoil(quenching.signal(recoil * KEV)) / KEV)
                        .isCloseTo(recoil, withinPercentage(1e-9));
            }
            assertThat(quenching.recoil(0)).isZero();
            assertThat(quenching.recoil(Double.POSITIVE_INFINITY)).isInfinite();
        }
    }

    private static double factor(Quenching quenching, double keV) {
        return quenching.signal(keV * KEV) / (keV * KEV);
    }
}
