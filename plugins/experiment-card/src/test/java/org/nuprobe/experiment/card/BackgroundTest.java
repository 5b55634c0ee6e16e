package org.nuprobe.experiment.card;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.experiment.card.Cards.background;
import static org.nuprobe.experiment.card.Cards.experiment;
import static org.nuprobe.experiment.card.Cards.region;

class BackgroundTest {
    @Test
    void aFlatRateCountsWidthTimesExposure() {
        assertThat(background("rate: \"12 1/(t yr keV)\"")).containsExactly(new double[] {120, 240, 120}, within(1e-9));
    }

    @Test
    void aTableIsIntegratedAlongItsStraightPieces() {
        // A triangle from 2 at 2 keV to 0 at 4 keV: 1.5, 0.5, 0 per t yr in the bins, times 10 t yr.
        assertThat(background("table: rates/peak.csv, columns: [ low ]"))
                .containsExactly(new double[] {15, 5, 0}, within(1e-9));
    }

    @Test
    void columnsOfATableAreAddedUp() {
        assertThat(background("table: rates/peak.csv, columns: [ low, high ]"))
                .containsExactly(new double[] {55, 85, 40}, within(1e-9));
    }

    @Test
    void countsAreTakenAsTheyAre() {
        assertThat(background("counts: [ 1.5, 0, 2 ]")).containsExactly(1.5, 0, 2);
    }

    @Test
    void aFractionOfTheSignalStaysOne() {
        assertThat(region("backgrounds: [ { id: b, signal-fraction: 25 % } ]").backgrounds())
                .containsExactly(new Sample.SignalFraction("b", Monomial.ONE, 0.25));
    }

    @Test
    void anUncertaintyIsANormalisationNamedAfterTheRegionAndTheBackground() {
        assertThat(experiment(Cards.PARTS
                                + ", backgrounds: [ { id: beta-decays, counts: [ 1, 1, 1 ], uncertainty: 10 % }, "
                                + "{ id: gammas, counts: [ 1, 1, 1 ], uncertainty: 20 %, parameter: gamma_rate } ]")
                        .parameters())
                .satisfiesExactly(
                        parameter -> {
                            assertThat(parameter.id()).isEqualTo("events_beta_decays");
                            assertThat(parameter.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.1));
                        },
                        parameter -> assertThat(parameter.id()).isEqualTo("gamma_rate"));
        assertThat(region("backgrounds: [ { id: b, counts: [ 1, 1, 1 ], uncertainty: 10 % } ]")
                        .backgrounds()
                        .get(0)
                        .coefficient()
                        .value(Parameter::initial))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counts: [ 1, 2 ]                                | one number for each of the 3 bins (recoil-energy) is wanted, not 2
            counts: [ 1, -2, 3 ]                            | the count -2.0 of bin 2 is below zero
            rate: "-1 1/(t yr keV)"                         | a rate cannot be negative
            rate: 12                                        | 1/(t yr keV)
            signal-fraction: -0.1                           | a fraction of the signal cannot be negative
            uncertainty: 0.1                                | needs exactly one of rate, table, counts, counts-table, histogram, shape, signal-fraction
            counts: [ 1, 1, 1 ], signal-fraction: 0.1       | needs exactly one of rate, table, counts, counts-table, histogram, shape, signal-fraction, not counts and signal-fraction
            counts: [ 1, 1, 1 ], uncertainty: -0.1          | a relative uncertainty is positive
            counts: [ 1, 1, 1 ], parameter: b               | uncertainty makes, which is missing
            counts: [ 1, 1, 1 ], columns: [ low ]           | it names columns of table or counts-table
            counts: [ 1, 1, 1 ], uncertanty: 0.1            | did you mean "uncertainty"
            table: rates/peak.csv                           | name the columns to add up
            table: rates/peak.csv, columns: [ middle ]      | middle
            table: rates/none.csv, columns: [ low ]         | rates/none.csv
            table: rates/negative.csv, columns: [ low ]     | the rate low is negative
            table: rates/falling.csv, columns: [ low ]      | must rise
            """)
    void whatDoesNotFitIsExplained(String section, String message) {
        assertThatThrownBy(() -> background(section)).hasMessageContaining(message);
    }

    @Test
    void binsBeyondTheTableAreRefused() {
        String wide = Cards.PARTS.replace("6 keV", "9 keV");
        assertThatThrownBy(() ->
                        experiment(wide + ", backgrounds: [ { id: b, table: rates/peak.csv, columns: [ low ] } ]"))
                .hasMessageContaining("ranges from 1 keV to 8 keV, but the bins of the response from 2 keV to 9 keV");
    }

    @Test
    void aRateOverAnOpenBinIsRefused() {
        String open = Cards.PARTS.replace("6 keV ]", "6 keV ], open: true");
        assertThatThrownBy(() -> experiment(open + ", backgrounds: [ { id: b, rate: \"1 1/(t yr keV)\" } ]"))
                .hasMessageContaining("no integral over a bin without end");
    }

    @Test
    void twoBackgroundsOfOneNameAreRefused() {
        assertThatThrownBy(
                        () -> region("backgrounds: [ { id: b, counts: [ 1, 1, 1 ] }, { id: b, counts: [ 1, 1, 1 ] } ]"))
                .hasMessageContaining("two backgrounds of one region are called b");
    }
}
