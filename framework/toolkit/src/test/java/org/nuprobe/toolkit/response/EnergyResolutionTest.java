package org.nuprobe.toolkit.response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EnergyResolutionTest {
    @Test
    void partsAddLinearly() {
        assertThat(new EnergyResolution(0.3, 0.01, 0.05).sigma(4)).isCloseTo(0.3 * 2 + 0.04 + 0.05, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0.31, 0.0037, 0", "0, 0.1, 0", "0, 0, 0.02", "0.3, 0.05, 0.01", "2, 0, 0"})
    void endsOfReachSolveTheirEquations(double stochastic, double constant, double noise) {
        EnergyResolution resolution = new EnergyResolution(stochastic, constant, noise);
        double low = resolution.lowest(1.5, 8);
        double high = resolution.highest(1.5, 8);

        assertThat(low + 8 * resolution.sigma(low)).isCloseTo(1.5, within(1e-12));
        assertThat(high - 8 * resolution.sigma(high)).isCloseTo(1.5, within(1e-9));
        assertThat(low).isLessThan(1.5);
        assertThat(high).isGreaterThan(1.5);
    }

    @Test
    void noiseAloneCanLiftZeroOverAThreshold() {
        assertThat(new EnergyResolution(0.3, 0, 0.2).lowest(1.5, 8)).isZero();
    }

    @Test
    void nothingIsOutOfReachWhenTheErrorGrowsLikeTheEnergy() {
        assertThat(new EnergyResolution(0, 0.125, 0).highest(1.5, 8)).isInfinite();
        assertThat(new EnergyResolution(0, 0.2, 0).highest(1.5, 8)).isInfinite();
    }

    @ParameterizedTest
    @CsvSource({"0.31, 0.0037, 0, 1", "0, 0.1, 0, 3", "0.3, 0, 0.1, 0", "0.3, 0.05, 0.01, 20", "0.3, 0, 0, 0.001"})
    void stepMovesNoEdgeWithinReachByMoreThanAboutOneDeviation(
            double stochastic, double constant, double noise, double energy) {
        EnergyResolution resolution = new EnergyResolution(stochastic, constant, noise);
        double next = energy + resolution.step(energy, 8);
        double furthest = energy + 8 * resolution.sigma(energy);
        double moved = (furthest - energy) / resolution.sigma(energy) - (furthest - next) / resolution.sigma(next);

        assertThat(next).isGreaterThan(energy);
        assertThat(moved).isBetween(0.2, 1.01);
    }

    @Test
    void negativeOrMissingPartsAreRefused() {
        assertThatThrownBy(() -> new EnergyResolution(-0.1, 0, 0)).hasMessageContaining("cannot be negative");
        assertThatThrownBy(() -> new EnergyResolution(0, 0, 0)).hasMessageContaining("at least one part above zero");
    }
}
