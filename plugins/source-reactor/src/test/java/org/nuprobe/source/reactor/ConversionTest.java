package org.nuprobe.source.reactor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MEV;

class ConversionTest {
    /** The published polynomials, written out once more. */
    @ParameterizedTest
    @CsvSource({
        "U235,huber-mueller,4.367,-4.577,2.100,-5.294e-1,6.186e-2,-2.777e-3",
        "U238,huber-mueller,4.833e-1,1.927e-1,-1.283e-1,-6.762e-3,2.233e-3,-1.536e-4",
        "PU239,huber-mueller,4.757,-5.392,2.563,-6.596e-1,7.820e-2,-3.536e-3",
        "PU241,huber-mueller,2.990,-2.882,1.278,-3.343e-1,3.905e-2,-1.754e-3",
        "U235,mueller,3.217,-3.111,1.395,-3.690e-1,4.445e-2,-2.053e-3",
        "U238,mueller,4.833e-1,1.927e-1,-1.283e-1,-6.762e-3,2.233e-3,-1.536e-4",
        "PU239,mueller,6.413,-7.432,3.535,-8.820e-1,1.025e-1,-4.550e-3",
        "PU241,mueller,3.251,-3.204,1.428,-3.675e-1,4.254e-2,-1.896e-3",
        "U235,vogel-engel,.870,-.160,-.0910,0,0,0",
        "U238,vogel-engel,.976,-.162,-.0790,0,0,0",
        "PU239,vogel-engel,.896,-.239,-.0981,0,0,0",
        "PU241,vogel-engel,.793,-.080,-.1085,0,0,0"
    })
    void spectraAreExponentialsOfPolynomialsInTheEnergy(
            Isotope isotope, String model, double a1, double a2, double a3, double a4, double a5, double a6) {
        Spectrum spectrum = Reactors.spectrum(Reactors.ofOneFission(isotope, model), "fission");
        int steps = 6000;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double e = 2 + 6.0 * i / steps;
            double density = Math.exp(
                    a1 + a2 * e + a3 * e * e + a4 * Math.pow(e, 3) + a5 * Math.pow(e, 4) + a6 * Math.pow(e, 5));
            if (i > 0 && i < steps) {
                assertThat(spectrum.density(e * MEV) * MEV / Reactors.PER_CM2_S / density)
                        .isCloseTo(1, within(1e-9));
            }
            sum += density * (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2);
        }
        double area = sum * 6 / (3.0 * steps);
        assertThat(Spectra.total(spectrum) / Reactors.PER_CM2_S / area).isCloseTo(1, within(1e-9));
    }

    /** Continued to 0.1 MeV the polynomial of 235U would give 51 antineutrinos per MeV; there are 3. */
    @ParameterizedTest
    @ValueSource(strings = {"huber-mueller", "mueller", "vogel-engel"})
    void nothingIsExtrapolated(String model) {
        for (Isotope isotope : Isotope.values()) {
            Spectrum spectrum = Reactors.everything(Reactors.ofOneFission(isotope, model));
            assertThat(spectrum.support().low() / MEV).isCloseTo(2, within(1e-12));
            assertThat(spectrum.support().high() / MEV).isCloseTo(8, within(1e-12));
            assertThat(spectrum.density(1.999 * MEV)).isZero();
            assertThat(spectrum.density(0.1 * MEV)).isZero();
            assertThat(spectrum.density(8.001 * MEV)).isZero();
        }
    }

    @Test
    void belowTwoMeVTheTablesStandInsteadOfThePolynomial() {
        Spectrum low = Reactors.spectrum(Reactors.ofOneFission(Isotope.U235, "huber-mueller+summation"), "fission-low");
        assertThat(low.density(0.12 * MEV) * MEV / Reactors.PER_CM2_S).isCloseTo(2.8262, within(1e-6));
        assertThat(low.support().high() / MEV).isCloseTo(2, within(1e-12));
    }

    /**
     * C. Giunti, arXiv:1704.02276, abstract: measured cross sections per fission of inverse beta decay are 6.29 +- 0.08 for 235U,
     * 2.5 standard deviations below Huber and Mueller, and 4.24 +- 0.21 for 239Pu, 0.7 below, in 1e-43 cm^2.
     */
    @Test
    void inverseBetaDecayShowsTheExcessOfUraniumOverItsMeasurement() {
        assertThat(perFission(Isotope.U235) / 6.29).isBetween(1.03, 1.08);
        assertThat(perFission(Isotope.PU239)).isCloseTo(4.24, within(0.21));
    }

    /** V. Kopeikin et al., arXiv:2103.01684, abstract: 1.45, after a correction of the data behind Huber's spectra by 1.054. */
    @Test
    void uraniumAndPlutoniumStandInThePublishedProportion() {
        double ratio = perFission(Isotope.U235) / perFission(Isotope.PU239);
        assertThat(ratio).isCloseTo(1.45 * 1.054, within(0.01));
    }

    /** With the cross section of A. Strumia, F. Vissani, Phys. Lett. B 564 (2003) 42, good to a per cent, in 1e-43 cm^2. */
    private static double perFission(Isotope isotope) {
        Spectrum spectrum = Reactors.everything(Reactors.ofOneFission(isotope, "huber-mueller+summation"));
        return Spectra.integral(spectrum, energy -> inverseBetaDecay(energy / MEV)) / Reactors.PER_CM2_S;
    }

    private static double inverseBetaDecay(double energy) {
        double positron = energy - 1.29333;
        if (positron <= 0.511) {
            return 0;
        }
        double momentum = Math.sqrt(positron * positron - 0.511 * 0.511);
        double log = Math.log(energy);
        return momentum * positron * Math.pow(energy, -0.07056 + 0.02018 * log - 0.001953 * Math.pow(log, 3));
    }
}
