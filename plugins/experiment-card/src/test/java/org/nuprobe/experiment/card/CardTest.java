package org.nuprobe.experiment.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Prediction;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.testkit.fixture.PerfectDetector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.experiment.card.Cards.PARTS;
import static org.nuprobe.experiment.card.Cards.experiment;
import static org.nuprobe.experiment.card.Cards.region;

class CardTest {
    @Test
    void aRegionIsMadeOfTheNamedParts() {
        Region region = experiment(PARTS).regions().get(0);

        assertThat(region.id()).isEqualTo("events");
        assertThat(region.source()).isInstanceOf(MonochromaticSource.class);
        assertThat(region.propagation()).isSameAs(Propagation.NONE);
        assertThat(region.target()).isEqualTo(new OneIsotope(18, 22));
        assertThat(region.response()).isInstanceOf(PerfectDetector.class);
        assertThat(region.exposure() / (Units.TONNE * Units.YEAR)).isCloseTo(10, within(1e-12));
        assertThat(region.signalCoefficient()).isEqualTo(Monomial.ONE);
        assertThat(region.backgrounds()).isEmpty();
        assertThat(region.observed()).isEmpty();
    }

    @Test
    void observedCountsStandInTheCardOrInATable() {
        assertThat(region("observed: [ 3, 4, 5 ]").observed().orElseThrow()).containsExactly(3, 4, 5);
        assertThat(region("observed-table: rates/counts.csv").observed().orElseThrow())
                .containsExactly(3, 4, 5);
        assertThat(region("observed-table: rates/counts.csv, observed-column: other")
                        .observed()
                        .orElseThrow())
                .containsExactly(30, 40, 50);
    }

    @Test
    void anUncertaintyOfTheSignalIsANormalisation() {
        Experiment experiment = experiment(PARTS + ", signal-uncertainty: 10 %, signal-parameter: flux_here");

        assertThat(experiment.parameters()).hasSize(1);
        Parameter parameter = experiment.parameters().get(0);
        assertThat(parameter.id()).isEqualTo("flux_here");
        assertThat(parameter.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.1));
        assertThat(experiment.regions().get(0).signalCoefficient()).isEqualTo(Monomial.of(parameter));
        assertThat(experiment(PARTS + ", signal-uncertainty: 0.1").parameters())
                .extracting(Parameter::id)
                .containsExactly("events_signal");
    }

    @Test
    void severalRegionsHaveTheSameKeysEachAndNormalisationsOfTheirOwn() {
        Experiment experiment = experiment("regions: [ { region: near, signal-uncertainty: 5 %, " + PARTS
                + " }, { region: far, signal-uncertainty: 5 %, observed: [ 1, 2, 3 ], " + PARTS + " } ]");

        assertThat(experiment.regions()).extracting(Region::id).containsExactly("near", "far");
        assertThat(experiment.regions().get(1).observed()).isPresent();
        assertThat(experiment.parameters()).extracting(Parameter::id).containsExactly("near_signal", "far_signal");
    }

    @Test
    void cardsShareANormalisationOnlyIfBothNameIt() {
        String radon = ", signal-uncertainty: 5 %, backgrounds: [ { id: rn222, counts: [ 1, 1, 1 ], uncertainty: ";
        Experiment first = experiment("region: lab-one, " + PARTS + radon + "10 % } ]");
        Experiment second = experiment("region: lab-two, " + PARTS + radon + "20 % } ]");
        assertThat(Prediction.of(List.of(first, second), List.of()).parameters())
                .extracting(Parameter::id)
                .containsExactly("lab_one_rn222", "lab_one_signal", "lab_two_rn222", "lab_two_signal");

        String named = ", signal-uncertainty: 5 %, signal-parameter: flux, backgrounds: [ { id: ";
        Experiment third = experiment("region: lab-three, " + PARTS + named
                + "rn222, counts: [ 1, 1, 1 ], uncertainty: 10 %, parameter: radon } ]");
        Experiment fourth = experiment("region: lab-four, " + PARTS + named
                + "radon, counts: [ 2, 2, 2 ], uncertainty: 10 %, parameter: radon } ]");
        assertThat(Prediction.of(List.of(third, fourth), List.of()).parameters())
                .extracting(Parameter::id)
                .containsExactly("flux", "radon");
    }

    @Test
    void idsThatMeetByAccidentAreRefused() {
        Experiment experiment = experiment(PARTS + ", signal-uncertainty: 5 %, "
                + "backgrounds: [ { id: signal, counts: [ 1, 1, 1 ], uncertainty: 5 % } ]");
        assertThatThrownBy(() -> Prediction.of(List.of(experiment), List.of()))
                .hasMessageContaining("two definitions of the parameter events_signal");
    }

    @Test
    void severalRegionsNeedDifferentNames() {
        assertThatThrownBy(() -> experiment("regions: [ { " + PARTS + " } ]"))
                .hasMessageContaining("each of several regions needs a name of its own");
        assertThatThrownBy(() -> experiment("regions: [ { region: a, " + PARTS + " }, { region: a, " + PARTS + " } ]"))
                .hasMessageContaining("two regions of this experiment are called a");
        assertThatThrownBy(() -> region("region: Near Detector")).hasMessageContaining("\"Near Detector\" is no name");
    }

    @Test
    void keysBesideRegionsAreRefused() {
        assertThatThrownBy(() -> experiment("exposure: 1 t yr, regions: [ { region: a, " + PARTS + " } ]"))
                .hasMessageContaining("exposure");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> experiment("target: fixture-isotope")).hasMessageContaining("\"source\"");
        assertThatThrownBy(() -> experiment(PARTS.replace("exposure: 10 t yr, ", "")))
                .hasMessageContaining("exposure");
        assertThatThrownBy(() -> experiment(PARTS.replace("10 t yr", "10"))).hasMessageContaining("t yr");
        assertThatThrownBy(() -> experiment(PARTS.replace("10 t yr", "-1 t yr")))
                .hasMessageContaining("must be positive");
    }

    @Test
    void observedCountsMustFitTheBins() {
        assertThatThrownBy(() -> region("observed: [ 3, 4 ]"))
                .hasMessageContaining("one number for each of the 3 bins (recoil-energy) is wanted, not 2");
        assertThatThrownBy(() -> region("observed: [ 3, -4, 5 ]")).hasMessageContaining("the count -4.0 of bin 2");
        assertThatThrownBy(() -> region("observed: [ 3, 4, 5 ], observed-table: rates/counts.csv"))
                .hasMessageContaining("give one of the two");
        assertThatThrownBy(() -> region("observed-column: other"))
                .hasMessageContaining("observed-table, which is missing");
    }

    @Test
    void besideVariancesObservedValuesMayBeNegative() {
        Region list = region("observed: [ 3, -4, 5 ], variances: [ 9, 16, 25.5 ]");
        assertThat(list.observed().orElseThrow()).containsExactly(3, -4, 5);
        assertThat(list.variances().orElseThrow()).containsExactly(9, 16, 25.5);
        Region table = region("observed-table: rates/counts.csv, variance-column: other");
        assertThat(table.variances().orElseThrow()).containsExactly(30, 40, 50);
        assertThat(region("variances: [ 9, 16, 25 ]").observed()).isEmpty();
        assertThat(region("observed: [ 3, 4, 5 ]").variances()).isEmpty();
    }

    @Test
    void variancesMustFitTheBinsAndBePositive() {
        assertThatThrownBy(() -> region("variances: [ 1, 2 ]"))
                .hasMessageContaining("one number for each of the 3 bins (recoil-energy) is wanted, not 2");
        assertThatThrownBy(() -> region("variances: [ 1, 0, 2 ]"))
                .hasMessageContaining("the variance 0.0 of bin 2 is not above zero");
        assertThatThrownBy(() -> region("variance-column: other"))
                .hasMessageContaining("observed-table, which is missing");
        assertThatThrownBy(() ->
                        region("observed-table: rates/counts.csv, variances: [ 1, 2, 3 ], variance-column: other"))
                .hasMessageContaining("the variances stand in variances already: give one of the two");
        assertThatThrownBy(() -> region("observed: [ 3, -4 ], variances: [ 9, 16, 25 ]"))
                .hasMessageContaining("is wanted, not 2");
    }

    @Test
    void aNormalisationNeedsAnUncertaintyAboveZeroAndAnId() {
        assertThatThrownBy(() -> region("signal-uncertainty: 0"))
                .hasMessageContaining("a relative uncertainty is positive");
        assertThatThrownBy(() -> region("signal-parameter: flux")).hasMessageContaining("signal-uncertainty makes");
        assertThatThrownBy(() -> region("signal-uncertainty: 0.1, signal-parameter: 2flux"))
                .hasMessageContaining("is no parameter id");
    }

    @Test
    void anErrorSaysWhereAndWhichKey() {
        assertThatThrownBy(() -> region("observed: [ 3, 4 ]")).hasMessageStartingWith("card: \"observed\":");
    }
}
