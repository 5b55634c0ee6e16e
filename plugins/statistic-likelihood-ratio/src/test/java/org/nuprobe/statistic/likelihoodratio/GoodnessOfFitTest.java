package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.poisson;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class GoodnessOfFitTest {
    private static final Parameter SCALE = Parameter.normalisation("b", 0.1, "background");
    private static final Scan NOTHING = new Scan(List.of());

    @Test
    void equalBinsAreFittedByTheirMean() {
        Result result = evaluate("goodness-of-fit", "{}", equal().observing(90, 100, 125), NOTHING);
        double chi2 = poisson(90, 105) + poisson(100, 105) + poisson(125, 105);
        assertThat(value(result, "chi2.minimum")).isCloseTo(chi2, within(1e-9));
        assertThat(value(result, "degrees-of-freedom")).isEqualTo(2);
        assertThat(value(result, "p-value")).isCloseTo(Math.exp(-chi2 / 2), within(1e-9));
    }

    @Test
    void aConstraintIsADegreeOfFreedom() {
        Likelihood model = CountingLikelihood.of(
                        List.of(STRENGTH, SCALE),
                        List.of(new Template(Monomial.of(STRENGTH), 10, 0), new Template(Monomial.of(SCALE), 100, 100)))
                .observing(120, 140);
        assertThat(value(evaluate("goodness-of-fit", "{}", model, NOTHING), "degrees-of-freedom"))
                .isEqualTo(1);
    }

    @Test
    void toysAgreeWithChiSquareWhereCountsAreMany() {
        Result toys = evaluate(
                "goodness-of-fit", "{ calibration: toys, toys: 2000 }", equal().observing(90, 100, 125), NOTHING);
        Result formula = evaluate("goodness-of-fit", "{}", equal().observing(90, 100, 125), NOTHING);
        assertThat(value(toys, "p-value"))
                .isCloseTo(value(formula, "p-value"), within(4.5 * value(toys, "p-value.error") + 0.003));
    }

    @Test
    void moreParametersThanBinsSayNothing() {
        Result result =
                evaluate("goodness-of-fit", "{}", oneBin(STRENGTH, 1, 1, 3).observing(5), NOTHING);
        assertThat(result.values()).extracting(Result.Value::id).doesNotContain("p-value");
        assertThat(result.statements())
                .anyMatch(
                        text -> text.startsWith("there are as many free parameters as bins and constraints, or more"));
    }

    @Test
    void smallAndEmptyExpectationsAreSaid() {
        Parameter mean = Parameter.fittedNormalisation("n", "mean");
        Likelihood model = CountingLikelihood.of(List.of(mean), List.of(new Template(Monomial.of(mean), 1, 30, 0)))
                .observing(2, 28, 0);
        assertThat(evaluate("goodness-of-fit", "{}", model, NOTHING).statements())
                .contains(
                        "1 of 3 bins expect nothing at the best fit: one count there would exclude the model",
                        "2 of 3 bins expect fewer than 5 counts, where chi2 is only a rough guide: calibration: toys is exact");
    }

    @Test
    void otherCalibrationsAreExplained() {
        assertThatThrownBy(() -> evaluate("goodness-of-fit", "{ calibration: cls }", equal(), NOTHING))
                .hasMessageContaining("a goodness of fit is calibrated by asymptotic or toys");
    }

    private static CountingLikelihood equal() {
        Parameter mean = Parameter.fittedNormalisation("n", "mean");
        return CountingLikelihood.of(List.of(mean), List.of(new Template(Monomial.of(mean), 100, 100, 100)));
    }
}
