package org.nuprobe.toolkit.nsi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuprobe.spi.interaction.FlavourCoupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HermitianMatrixTest {
    private static final double[][] REAL = {{1, 4, 5}, {4, 2, 6}, {5, 6, 3}};
    private static final double[][] IMAGINARY = {{0, 7, 8}, {-7, 0, 9}, {-8, -9, 0}};

    @Test
    void rowsAreKeptAsTheyStand() {
        HermitianMatrix matrix = HermitianMatrix.of(REAL, IMAGINARY);

        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                assertThat(matrix.real(a, b)).isEqualTo(REAL[a][b]);
                assertThat(matrix.imaginary(a, b)).isEqualTo(IMAGINARY[a][b]);
            }
        }
        assertThat(matrix.flavours()).isEqualTo(FlavourCoupling.matrix(REAL, IMAGINARY));
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void oneNumberFillsBothSidesOfTheDiagonal(Element element) {
        HermitianMatrix matrix = HermitianMatrix.of(element, 2);
        int a = element.row();
        int b = element.column();

        assertThat(matrix.element(element)).isEqualTo(2);
        assertThat(element.isImaginary() ? matrix.imaginary(a, b) : matrix.real(a, b))
                .isEqualTo(2);
        assertThat(element.isImaginary() ? matrix.imaginary(b, a) : matrix.real(b, a))
                .isEqualTo(element.isImaginary() ? -2 : 2);
        for (Element other : Element.values()) {
            assertThat(matrix.element(other)).isEqualTo(other == element ? 2 : 0);
        }
    }

    @Test
    void sumOfItsNineNumbersIsTheMatrix() {
        HermitianMatrix matrix = HermitianMatrix.of(REAL, IMAGINARY);
        HermitianMatrix sum = HermitianMatrix.ZERO;
        for (Element element : Element.values()) {
            sum = sum.plus(HermitianMatrix.of(element, 1).times(matrix.element(element)));
        }

        assertThat(sum).isEqualTo(matrix).hasSameHashCodeAs(matrix).hasToString(matrix.toString());
        assertThat(matrix.isZero()).isFalse();
        assertThat(matrix.times(0).isZero()).isTrue();
        assertThat(matrix.plus(matrix.times(-1)).isZero()).isTrue();
    }

    @Test
    void elementThatIsNotTheConjugateOfItsMirrorIsNamedWithTheFix() {
        double[][] wrong = {{0, 0.1, 0}, {0.1, 0, 0}, {0, 0, 0}};
        double[][] same = {{0, 0.2, 0}, {0.2, 0, 0}, {0, 0, 0}};

        assertThatThrownBy(() -> HermitianMatrix.of(wrong, same))
                .hasMessage(
                        "the matrix is not Hermitian: element (e, mu) is 0.1 + 0.2 i and element (mu, e) is 0.1 + 0.2 i, "
                                + "but they must be complex conjugates: write 0.1 - 0.2 i for (mu, e)");
        double[][] lopsided = {{0, 0, 0}, {0, 0, 0}, {0, 0.3, 0}};
        assertThatThrownBy(() -> HermitianMatrix.of(lopsided, new double[3][3]))
                .hasMessageContaining("element (mu, tau) is 0.0 and element (tau, mu) is 0.3")
                .hasMessageContaining("write 0.0 for (tau, mu)");
    }

    @Test
    void diagonalIsReal() {
        double[][] imaginary = {{0, 0, 0}, {0, 0, 0}, {0, 0, 0.5}};

        assertThatThrownBy(() -> HermitianMatrix.of(new double[3][3], imaginary))
                .hasMessageContaining("element (tau, tau) has the imaginary part 0.5")
                .hasMessageContaining("write 0 there");
    }

    @Test
    void decimalsMayBeOffByRounding() {
        double[][] real = {{0, 0.1 + 0.2, 0}, {0.3, 0, 0}, {0, 0, 0}};

        assertThat(HermitianMatrix.of(real, new double[3][3]).real(1, 0)).isEqualTo(0.1 + 0.2);
    }
}
