package org.nuprobe.statistic.likelihoodratio;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ConventionTest {
    @Test
    void thresholdsAreTheQuantilesOfTheTables() {
        assertThat(new Convention(0.90, Sides.TWO_SIDED).threshold(1)).isCloseTo(2.7055435, within(1e-7));
        assertThat(new Convention(0.95, Sides.TWO_SIDED).threshold(1)).isCloseTo(3.8414588, within(1e-7));
        assertThat(new Convention(0.90, Sides.ONE_SIDED).threshold(1)).isCloseTo(1.6423744, within(1e-7));
        assertThat(new Convention(0.90, Sides.TWO_SIDED).threshold(2)).isCloseTo(4.6051702, within(1e-7));
    }

    @Test
    void oneStandardDeviationIsOneUnit() {
        assertThat(new Convention(0.6826894921370859, Sides.TWO_SIDED).threshold(1))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void aRegionOfSeveralParametersIsTwoSidedAnyhow() {
        assertThat(new Convention(0.9, Sides.ONE_SIDED).threshold(2))
                .isEqualTo(new Convention(0.9, Sides.TWO_SIDED).threshold(2));
    }

    @Test
    void theTextNamesLevelThresholdSidesAndDegreesOfFreedom() {
        assertThat(new Convention(0.9, Sides.TWO_SIDED).text(1))
                .isEqualTo("90 % CL: Delta chi2 = 2.71, two-sided, 1 degree of freedom, asymptotic (Wilks)");
        assertThat(new Convention(0.9, Sides.ONE_SIDED).text(1))
                .isEqualTo(
                        "90 % CL: Delta chi2 = 1.64, one-sided upper limit, 1 degree of freedom, asymptotic (Wilks)");
        assertThat(new Convention(0.6827, Sides.TWO_SIDED).text(2))
                .isEqualTo("68.27 % CL: Delta chi2 = 2.30, two-sided, 2 degrees of freedom, asymptotic (Wilks)");
    }
}
