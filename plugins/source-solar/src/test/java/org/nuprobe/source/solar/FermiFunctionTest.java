package org.nuprobe.source.solar;

import org.junit.jupiter.api.Test;
import org.nuprobe.spi.unit.Constants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FermiFunctionTest {
    @Test
    void aNeutralDaughterDoesNotDisturb() {
        FermiFunction none = FermiFunction.ofPositrons(0);
        for (double p = 1e-3; p < 100; p *= 3) {
            assertThat(none.at(p, Math.sqrt(1 + p * p))).isCloseTo(1, within(1e-13));
        }
    }

    /** F = 2 pi eta/(1 - exp(-2 pi eta)) differs by order (alpha Z)^2. */
    @Test
    void tendsToTheNonRelativisticFormForSmallCharges() {
        for (int charge : new int[] {1, 2, 6, 8}) {
            FermiFunction fermi = FermiFunction.ofPositrons(charge);
            double reference = fermi.at(1, Math.sqrt(2)) / nonRelativistic(charge, 1, Math.sqrt(2));
            double strength = Constants.ALPHA * charge;
            for (double p = 0.05; p < 5; p *= 1.5) {
                double w = Math.sqrt(1 + p * p);
                double ratio = fermi.at(p, w) / nonRelativistic(charge, p, w) / reference;
                assertThat(ratio).isCloseTo(1, within(4 * strength * strength));
            }
        }
    }

    @Test
    void slowPositronsAreRepelledMoreByALargerCharge() {
        double last = 1;
        for (int charge = 1; charge <= 8; charge++) {
            FermiFunction fermi = FermiFunction.ofPositrons(charge);
            double ratio = fermi.at(0.05, Math.sqrt(1.0025)) / fermi.at(2, Math.sqrt(5));
            assertThat(ratio).isLessThan(0.8 * last);
            last = ratio;
        }
    }

    @Test
    void aPositronAtRestCannotLeave() {
        FermiFunction fermi = FermiFunction.ofPositrons(6);
        assertThat(fermi.at(0, 1)).isZero();
        assertThat(fermi.at(1e-12, 1)).isZero();
        assertThat(fermi.at(1e-3, 1)).isGreaterThan(0);
    }

    private static double nonRelativistic(int charge, double p, double w) {
        double x = -2 * Math.PI * Constants.ALPHA * charge * w / p;
        return x / -Math.expm1(-x);
    }
}
