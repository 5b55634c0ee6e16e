package org.nuprobe.toolkit.oscillation;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.FlavourState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComplexMatrixTest {
    private static final FlavourState STATE = FlavourState.of(0.5, 0.3, 0.2, 0.1, -0.2, 0.05, 0.03, -0.04, 0.02);

    @Test
    void theDensityMatrixOfAStateGivesTheStateBack() {
        ComplexMatrix rho = ComplexMatrix.of(STATE);
        assertThat(rho.state()).isEqualTo(STATE);
        assertThat(rho.re(0, 2)).isEqualTo(-0.2);
        assertThat(rho.im(0, 2)).isEqualTo(-0.04);
        assertThat(rho.im(2, 0)).isEqualTo(0.04);
        assertThat(rho.minus(rho.adjoint()).largest()).isZero();
        assertThat(rho.conjugate().im(1, 2)).isEqualTo(-0.02);
    }

    @Test
    void theProductOfTwoMatricesIsRowTimesColumn() {
        ComplexMatrix a = ComplexMatrix.of(
                new double[][] {{1, 2, 0}, {0, 1, 0}, {0, 0, 1}}, new double[][] {{0, 1, 0}, {0, 0, 0}, {0, 0, 0}});
        ComplexMatrix b = ComplexMatrix.of(
                new double[][] {{1, 0, 0}, {3, 1, 0}, {0, 0, 1}}, new double[][] {{0, 0, 0}, {-1, 0, 0}, {0, 0, 0}});
        ComplexMatrix product = a.times(b);
        // 1 + (2 + i)(3 - i) = 1 + 7 + i.
        assertThat(product.re(0, 0)).isEqualTo(8);
        assertThat(product.im(0, 0)).isEqualTo(1);
        assertThat(product.re(0, 1)).isEqualTo(2);
        assertThat(product.im(0, 1)).isEqualTo(1);
        assertThat(product.re(1, 0)).isEqualTo(3);
        assertThat(product.im(1, 0)).isEqualTo(-1);
    }

    @Test
    void aHermitianMatrixHasNineNumbers() {
        assertThatThrownBy(() -> ComplexMatrix.hermitian(1, 2, 3))
                .hasMessage("a Hermitian matrix has 9 real numbers, not 3");
    }
}
