package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.statistics.Fit;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.NINETY;
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class FailedFitTest {
    private static final Parameter SCALE = Parameter.normalisation("b", 0.1, "background");

    @Test
    void failedFitsAreCountedAndTheFirstIsNamed() {
        Likelihood stubborn =
                new Stubborn(oneBin(MU, 1, 1, 10).observing(12), point -> point[0] > 4.5 && point[0] < 6.5);
        Result result = evaluate(NINETY, stubborn, scan(MU, linear(0, 20, 21)));

        assertThat(column(result, "profile", "converged")).startsWith(1, 1, 1, 1, 1, 0, 0, 1);
        assertThat(result.statements())
                .contains(
                        "2 of the 21 fits of the profile did not converge; the first at mu = 5: it was not in the mood");
    }

    @Test
    void neighboursHelpAFitThatFailsFromItsOwnStart() {
        Likelihood model = CountingLikelihood.of(
                        List.of(MU, SCALE),
                        List.of(new Template(Monomial.of(MU), 1, 0), new Template(Monomial.of(SCALE), 50, 50)))
                .observing(70, 55);
        // Fails at mu = 5 from the start of the analysis, b = 1, but not from the nuisances of a neighbour.
        Likelihood stubborn = new Stubborn(model, point -> point[0] == 5 && point[1] == 1);
        Result helped = evaluate(NINETY, stubborn, scan(MU, linear(0, 60, 13)));
        Result easy = evaluate(NINETY, model, scan(MU, linear(0, 60, 13)));

        assertThat(column(helped, "profile", "converged")).containsOnly(1.0);
        assertThat(column(helped, "profile", "delta_chi2"))
                .containsExactly(column(easy, "profile", "delta_chi2"), within(1e-7));
        assertThat(value(helped, "mu.upper")).isCloseTo(value(easy, "mu.upper"), within(1e-6));
    }

    @Test
    void aValueThatIsNoNumberIsAFailureAndTheRestStands() {
        Likelihood holed = new Holed(oneBin(MU, 1, 1, 10).observing(12));
        Result result = evaluate(NINETY, holed, scan(MU, linear(0, 20, 21)));

        assertThat(result.statements())
                .anySatisfy(
                        text -> assertThat(text)
                                .startsWith(
                                        "1 of the 21 fits of the profile did not converge; the first at mu = 1: -2 ln L is no number"));
        assertThat(value(result, "mu.upper")).isFinite();
    }

    @Test
    void whereFreeFitsFailTheValleyIsSearchedByHand() {
        Likelihood heldOnly = new HeldOnly(oneBin(MU, 2, 1, 100).observing(150));
        Result result = evaluate(NINETY, heldOnly, scan(MU, linear(1, 12, 12)));

        assertThat(value(result, "mu.best")).isCloseTo(Math.sqrt(50), within(1e-5));
        assertThat(value(result, "chi2.minimum")).isCloseTo(0, within(1e-9));
    }

    /** No fit works that moves the parameter of interest. */
    private record HeldOnly(Likelihood model) implements Wrapped {
        @Override
        public Fit fit(Dataset data, double[] start, boolean[] held) {
            return held[0]
                    ? model.fit(data, start, held)
                    : new Fit(start, model.value(data, start), false, 1, "it moves");
        }
    }

    /** Fits that fail from some points. */
    private record Stubborn(Likelihood model, Predicate<double[]> fails) implements Wrapped {
        @Override
        public Fit fit(Dataset data, double[] start, boolean[] held) {
            Fit fit = model.fit(data, start, held);
            return fails.test(start)
                    ? new Fit(start, model.value(data, start), false, 1, "it was not in the mood")
                    : fit;
        }
    }

    /** No number at mu = 1. */
    private record Holed(Likelihood model) implements Wrapped {
        @Override
        public Fit fit(Dataset data, double[] start, boolean[] held) {
            Fit fit = model.fit(data, start, held);
            return held[0] && start[0] == 1 ? new Fit(start, Double.NaN, true, 1, "hole") : fit;
        }
    }

    /** A likelihood that leaves everything but fits to another. */
    interface Wrapped extends Likelihood {
        Likelihood model();

        @Override
        default List<Parameter> parameters() {
            return model().parameters();
        }

        @Override
        default double[] start() {
            return model().start();
        }

        @Override
        default Optional<Dataset> observed() {
            return model().observed();
        }

        @Override
        default Dataset asimov(double[] truth) {
            return model().asimov(truth);
        }

        @Override
        default Dataset toy(double[] truth, RandomGenerator random) {
            return model().toy(truth, random);
        }

        @Override
        default Derivatives derivatives(Dataset data, double[] point) {
            return model().derivatives(data, point);
        }

        @Override
        default double value(Dataset data, double[] point) {
            return model().value(data, point);
        }

        @Override
        default double[] expected(double[] point) {
            return model().expected(point);
        }
    }
}
