package org.nuprobe.toolkit.flavour;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.DifferentialCrossSection;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CoherentSumTest {
    private static final Parameter G = Parameter.coefficient("g", "a coupling");
    private static final Parameter H = Parameter.coefficient("h", "another coupling");
    private static final DifferentialCrossSection UNIT = (energy, recoil, helicity) -> 1;
    private static final Point POINT = parameter -> parameter.equals(G) ? 1.5 : -0.7;

    /** psi = (1, i, 1 - i)/2, real and imaginary parts. */
    private static final double[][] PSI = {{0.5, 0}, {0, 0.5}, {0.5, -0.5}};

    private final FlavourElement first = FlavourElement.of(
            G, FlavourCoupling.matrix(new double[][] {{1, 2, 0}, {0, 1, 0}, {3, 0, 1}}, new double[][] {
                {0, 1, 0}, {0, 0, 2}, {0, 0, 0}
            }));
    private final FlavourElement second = FlavourElement.of(
                    H, FlavourCoupling.matrix(new double[][] {{0, 1, 1}, {2, 0, 0}, {0, 1, 0}}, new double[][] {
                        {1, 0, 0}, {0, 3, 0}, {0, 0, 1}
                    }))
            .times(2);

    @Test
    void sumOfCrossSectionsIsTheSquareOfTheSum() {
        double squared = 0;
        for (int b = 0; b < 3; b++) {
            double real = 0;
            double imaginary = 0;
            for (FlavourElement element : List.of(first, second)) {
                double size = element.coefficient().value(POINT);
                real += size * image(element.flavours(), b)[0];
                imaginary += size * image(element.flavours(), b)[1];
            }
            squared += real * real + imaginary * imaginary;
        }
        double sum = CoherentSum.squared(List.of(first, second), UNIT).stream()
                .mapToDouble(term -> term.coefficient().value(POINT) * square(term.flavours()))
                .sum();

        assertThat(sum).isCloseTo(squared, within(1e-12 * squared));
    }

    @Test
    void everyTermCarriesTheCrossSection() {
        List<Term> terms = CoherentSum.squared(List.of(first, second), UNIT);

        assertThat(terms)
                .hasSize(4)
                .allSatisfy(
                        term -> assertThat(((Term.CrossSection) term).value().at(1, 1, Helicity.NEUTRINO))
                                .isEqualTo(1));
    }

    @Test
    void partsThatNeverInterfereAreSquaredAlone() {
        FlavourElement electron = FlavourElement.of(G, FlavourCoupling.diagonal(1, 0, 0));
        FlavourElement muon = FlavourElement.of(H, FlavourCoupling.diagonal(0, 1, 0));
        FlavourElement imaginary = FlavourElement.of(H, FlavourCoupling.matrix(new double[3][3], new double[][] {
            {1, 0, 0}, {0, 0, 0}, {0, 0, 0}
        }));

        assertThat(CoherentSum.squared(List.of(electron, muon), UNIT)).hasSize(2);
        assertThat(CoherentSum.squared(List.of(electron, imaginary), UNIT)).hasSize(2);
    }

    @Test
    void parametersAreListedOnceInTheirOrder() {
        FlavourElement fixed = new FlavourElement(Monomial.of(3), FlavourCoupling.universal());

        assertThat(FlavourElement.parameters(List.of(second, fixed, first, second.times(3))))
                .containsExactly(H, G);
    }

    private static double square(FlavourCoupling coupling) {
        double sum = 0;
        for (int b = 0; b < 3; b++) {
            double[] part = image(coupling, b);
            sum += part[0] * part[0] + part[1] * part[1];
        }
        return sum;
    }

    /** Element b of the matrix times psi. */
    private static double[] image(FlavourCoupling coupling, int b) {
        double real = 0;
        double imaginary = 0;
        for (int a = 0; a < 3; a++) {
            real += coupling.real(b, a) * PSI[a][0] - coupling.imaginary(b, a) * PSI[a][1];
            imaginary += coupling.real(b, a) * PSI[a][1] + coupling.imaginary(b, a) * PSI[a][0];
        }
        return new double[] {real, imaginary};
    }
}
