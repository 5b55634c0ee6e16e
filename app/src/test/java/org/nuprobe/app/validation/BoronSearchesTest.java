package org.nuprobe.app.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.engine.RegionCounts;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.app.validation.Cards.counts;
import static org.nuprobe.app.validation.Cards.observed;
import static org.nuprobe.app.validation.Cards.signal;

/** Recoils of solar 8B neutrinos in xenon: what the cards expect beside what the collaborations publish. */
class BoronSearchesTest {
    /**
     * From a calculation made apart from this program: midpoint rule in recoil and neutrino energy, linear interpolation of the
     * 8B table and of the efficiencies, Helm form factor, tree-level charges, 5.46e6 per cm2 and second.
     */
    @ParameterizedTest
    @CsvSource({"xenonnt-b8-2024, 9.274", "pandax4t-b8-2024, 3.568", "lz-b8-2025, 21.566"})
    void recoilsThroughThePublishedEfficiencyAgreeWithASecondProgram(String id, double events) {
        RegionCounts counts = counts(id, "", Point.INITIAL);
        assertThat(counts.signal().get("b8")[0]).isCloseTo(events, withinPercentage(0.5));
    }

    /** 11.9 +4.5 -4.2 events are expected, Phys. Rev. Lett. 133 (2024) 191002; the error is that of the yields. */
    @Test
    void xenonNtExpectsAsManyEventsAsPublishedWithinTheErrorOfTheYields() {
        assertThat(signal("xenonnt-b8-2024")).isBetween(11.9 - 4.2, 11.9 + 4.5);
    }

    /**
     * 75 events are fitted at a flux of 8.4e6, Phys. Rev. Lett. 133 (2024) 191001; that the number of the efficiency stands for
     * these keeps it from growing stale.
     */
    @Test
    void theIonisationSampleOfPandaXIsScaledToThePublishedRate() {
        assertThat(signal("pandax4t-b8-2024-ionisation")).isCloseTo(75 * 5.46 / 8.4, withinPercentage(0.5));
    }

    /** Those of the abstracts. */
    @ParameterizedTest
    @CsvSource({"xenonnt-b8-2024, 37, 26.4", "pandax4t-b8-2024, 3, 2.8", "pandax4t-b8-2024-ionisation, 332, 251"})
    void observedCountsAndBackgroundsAreThePublishedOnes(String id, double events, double background) {
        assertThat(observed(id, "")).containsExactly(events);
        assertThat(counts(id, "", Point.INITIAL).totalBackground()).containsExactly(background);
    }

    /** Its counts are not in hand. */
    @Test
    void lzIsAProjection() {
        assertThat(Cards.experiment("lz-b8-2025", "").regions().get(0).observed())
                .isEmpty();
    }

    /** The rate goes with the flux: SNO's 5.25e6 for the solar model's 5.46e6. */
    @Test
    void theFluxOfSnoCanBeTaken() {
        String sno = "source: { with: { composition: gs98-sno, components: [ b8 ] } }";
        assertThat(signal("xenonnt-b8-2024", sno)
                        / signal("xenonnt-b8-2024", "source: { with: { components: [ b8 ] } }"))
                .isCloseTo(5.25 / 5.46, withinPercentage(1e-6));
    }
}
