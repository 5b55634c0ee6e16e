package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Choice;
import org.nuprobe.engine.PoissonLikelihood;
import org.nuprobe.engine.Prediction;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.testkit.fixture.PerfectDetector;
import org.nuprobe.testkit.fixture.VectorCharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.NINETY;
import static org.nuprobe.statistic.likelihoodratio.Cases.logarithmic;
import static org.nuprobe.statistic.likelihoodratio.Cases.poisson;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.solve;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

/** The likelihood of the engine under the statistic: a line of neutrinos, one isotope, one bin, one background. */
class EngineTest {
    private static final MonochromaticSource SOURCE = new MonochromaticSource(
            10 * Units.MEV,
            1e7 / (Units.CM * Units.CM * Units.S),
            Helicity.NEUTRINO,
            FlavourState.pure(Flavour.ELECTRON));
    private static final OneIsotope TARGET = new OneIsotope(18, 22);
    private static final VectorCharge INTERACTION = new VectorCharge(10);
    private static final double LOW = 0.5 * Units.KEV;
    private static final double HIGH = 10 * Units.KEV;
    private static final double TONNE_YEAR = Units.TONNE * Units.YEAR;

    @Test
    void aLimitOnACouplingIsTheRootOfTheClosedForm() {
        double signal = INTERACTION.events(SOURCE, TARGET, TONNE_YEAR, LOW, HIGH);
        double g2 = solve(x -> poisson(50, 50 + signal * x), NINETY.threshold(1), 0, 1e3 / signal);
        assertThat(upper(1, 50, Optional.empty()) / Math.sqrt(g2)).isCloseTo(1, within(1e-6));
    }

    @Test
    void anExcessIsFoundThoughTheSlopeVanishesAtNoCoupling() {
        double signal = INTERACTION.events(SOURCE, TARGET, TONNE_YEAR, LOW, HIGH);
        double best = Math.sqrt(40 / signal);
        double g2 = solve(x -> poisson(90, 50 + signal * x), NINETY.threshold(1), best * best, 1e3 / signal);
        assertThat(value(result(1, 50, Optional.of(new double[] {90})), "g_fixture.best") / best)
                .isCloseTo(1, within(1e-6));
        assertThat(upper(1, 50, Optional.of(new double[] {90})) / Math.sqrt(g2)).isCloseTo(1, within(1e-6));
    }

    @Test
    void theLimitFallsWithTheFourthRootOfTheExposure() {
        double ratio = upper(1e8, 50 * 1e8, Optional.empty()) / upper(1e4, 50 * 1e4, Optional.empty());
        assertThat(ratio).isCloseTo(0.1, within(1e-4));
    }

    @Test
    void whereNuisancesRunAwayEveryFitThatFoundNoMinimumIsCounted() {
        // a -> 0 and h -> infinity with a h = 2 meet 0 and 10 counts ever better, but never quite.
        Parameter a = Parameter.coefficient("a", "size of a background").constrained(Constraint.FITTED);
        Parameter h = Parameter.coefficient("h", "its ratio between the bins").constrained(Constraint.FITTED);
        Region region = new Region(
                "two-bins",
                SOURCE,
                Propagation.NONE,
                TARGET,
                PerfectDetector.ofNuclei(LOW, 2 * LOW, HIGH),
                TONNE_YEAR,
                Monomial.ONE,
                List.of(
                        new Sample.Counts("low", Monomial.of(a), new double[] {5, 0}),
                        new Sample.Counts("high", Monomial.of(a).times(Monomial.of(h)), new double[] {0, 5})),
                Optional.of(new double[] {0, 10}));
        PoissonLikelihood model = PoissonLikelihood.of(
                Prediction.of(List.of(declaring(List.of(a, h), region)), List.of(INTERACTION)),
                List.of(Choice.free(VectorCharge.G), Choice.free(a), Choice.free(h)));
        Result result = Cases.evaluate(NINETY, model, scan(VectorCharge.G, 0, 1e-12));

        assertThat(result.statements())
                .anySatisfy(text -> assertThat(text)
                        .matches("the global fit did not converge: no minimum was found after \\d+ steps;"
                                + " -2 ln L may still fall from \\S+"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("2 of the 2 fits of the profile did not converge; the first at g_fixture = 0:"
                                + " no minimum was found after "));
    }

    private static Experiment declaring(List<Parameter> parameters, Region region) {
        return new Experiment() {
            @Override
            public List<Parameter> parameters() {
                return parameters;
            }

            @Override
            public List<Region> regions() {
                return List.of(region);
            }
        };
    }

    private static double upper(double tonneYears, double background, Optional<double[]> observed) {
        return value(result(tonneYears, background, observed), "g_fixture.upper");
    }

    private static Result result(double tonneYears, double background, Optional<double[]> observed) {
        Region region = new Region(
                "one-bin",
                SOURCE,
                Propagation.NONE,
                TARGET,
                PerfectDetector.ofNuclei(LOW, HIGH),
                tonneYears * TONNE_YEAR,
                Monomial.ONE,
                List.of(new Sample.Counts("background", Monomial.ONE, new double[] {background})),
                observed);
        PoissonLikelihood model = PoissonLikelihood.of(
                Prediction.of(List.of(() -> List.of(region)), List.of(INTERACTION)),
                List.of(Choice.free(VectorCharge.G)));
        double scale = Math.sqrt(background / INTERACTION.events(SOURCE, TARGET, tonneYears * TONNE_YEAR, LOW, HIGH));
        double[] values = logarithmic(1e-4 * scale, 10 * scale, 25);
        return Cases.evaluate(NINETY, model, scan(model.parameters().get(0), values));
    }
}
