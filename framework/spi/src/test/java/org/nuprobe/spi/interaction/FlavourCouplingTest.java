package org.nuprobe.spi.interaction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FlavourCouplingTest {
    @Test
    void universalCouplingIsTheUnitMatrix() {
        assertThat(FlavourCoupling.universal()).isEqualTo(FlavourCoupling.diagonal(1, 1, 1));
        assertThat(FlavourCoupling.universal().real(1, 1)).isEqualTo(1);
        assertThat(FlavourCoupling.universal().real(0, 1)).isZero();
    }

    @Test
    void firstIndexIsTheOutgoingFlavour() {
        double[][] real = new double[3][3];
        double[][] imaginary = new double[3][3];
        real[2][0] = 0.1;
        imaginary[0][2] = -0.2;
        FlavourCoupling coupling = FlavourCoupling.matrix(real, imaginary);
        assertThat(coupling.real(2, 0)).isEqualTo(0.1);
        assertThat(coupling.real(0, 2)).isZero();
        assertThat(coupling.imaginary(0, 2)).isEqualTo(-0.2);
        real[2][0] = 5;
        assertThat(coupling.real(2, 0)).isEqualTo(0.1);
    }

    @Test
    void matrixIsThreeByThree() {
        assertThatThrownBy(() -> FlavourCoupling.matrix(new double[2][3], new double[3][3]))
                .hasMessage("a flavour matrix has 3 rows, not 2");
        assertThatThrownBy(() -> FlavourCoupling.matrix(new double[3][3], new double[3][4]))
                .hasMessage("a flavour matrix has 3 columns, not 4");
    }
}
