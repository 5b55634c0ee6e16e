package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.testkit.fixture.PerfectDetector;

import static org.nuprobe.testkit.contract.Checks.assertFails;

class ExperimentContractTest {
    static final Sample TWO = new Sample.Counts("two", Monomial.ONE, new double[] {1, 2});

    @Test
    void aRightOnePasses() {
        ExperimentContract right = given(region("right", Monomial.ONE, new double[] {3, 4}, TWO));
        right.itsRegionsAreNamed();
        right.itsBackgroundsAreNamed();
        right.itsCountsFitTheBins();
        right.itsNormalisationsAreDeclaredAndStartAtOne();
    }

    @Test
    void noRegionAndTwoOfOneNameAreFound() {
        assertFails(given()::itsRegionsAreNamed, "");
        Region region = region("same", Monomial.ONE, new double[] {3, 4});
        assertFails(given(region, region)::itsRegionsAreNamed, "same");
        assertFails(given(region("No Name", Monomial.ONE, new double[] {3, 4}))::itsRegionsAreNamed, "No Name");
    }

    @Test
    void twoBackgroundsOfOneNameAreFound() {
        assertFails(
                given(region("r", Monomial.ONE, new double[] {3, 4}, TWO, TWO))::itsBackgroundsAreNamed,
                "backgrounds of r");
    }

    @Test
    void countsForOtherBinsAreFound() {
        Sample three = new Sample.Counts("three", Monomial.ONE, new double[] {1, 2, 3});
        assertFails(
                given(region("r", Monomial.ONE, new double[] {3, 4}, three))::itsCountsFitTheBins,
                "bins of the background three");
        assertFails(
                given(region("r", Monomial.ONE, new double[] {3}))::itsCountsFitTheBins,
                "bins of the observed counts of r");
        assertFails(
                given(region("r", Monomial.ONE, new double[] {3, -1}))::itsCountsFitTheBins, "observed counts of r");
    }

    @Test
    void anUndeclaredNormalisationOrOneThatDoesNotStartAtOneIsFound() {
        Monomial hidden = Monomial.of(Parameter.normalisation("hidden", 0.1, "hidden"));
        assertFails(
                given(region("r", hidden, new double[] {3, 4}))::itsNormalisationsAreDeclaredAndStartAtOne, "hidden");
        assertFails(
                given(region("r", Monomial.of(2), new double[] {3, 4}))::itsNormalisationsAreDeclaredAndStartAtOne,
                "normalisation in the region r");
    }

    @Test
    void variationsNeedTheBinsOfTheResponseAndDeclaredParameters() {
        Monomial theta = Monomial.of(Parameter.coefficient("theta", "pull"));
        assertFails(
                given(region("r", Monomial.ONE, new double[] {3, 4}, varied(theta, 1)))::itsCountsFitTheBins,
                "variations of the background varied");
        assertFails(
                given(region("r", Monomial.ONE, new double[] {3, 4}, varied(theta, 1, -1)))
                        ::itsNormalisationsAreDeclaredAndStartAtOne,
                "theta");
    }

    @Test
    void aRegionMayPredictNoSignal() {
        ExperimentContract none = given(region("r", Monomial.of(0), new double[] {3, 4}, TWO));
        none.itsNormalisationsAreDeclaredAndStartAtOne();
    }

    private static Sample varied(Monomial coefficient, double... counts) {
        return new Sample.Counts(
                "varied", Monomial.ONE, new double[] {1, 2}, List.of(new Sample.Variation(coefficient, counts)));
    }

    static Region region(String id, Monomial signal, double[] observed, Sample... backgrounds) {
        return new Region(
                id,
                new MonochromaticSource(
                        10 * Units.MEV,
                        1 / (Units.CM * Units.CM * Units.S),
                        Helicity.NEUTRINO,
                        FlavourState.pure(Flavour.ELECTRON)),
                Propagation.NONE,
                new OneIsotope(18, 22),
                PerfectDetector.ofNuclei(Units.KEV, 2 * Units.KEV, 3 * Units.KEV),
                Units.TONNE * Units.YEAR,
                signal,
                List.of(backgrounds),
                Optional.of(observed));
    }

    static ExperimentContract given(Region... regions) {
        return new ExperimentContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Experiment component() {
                return () -> List.of(regions);
            }
        };
    }
}
