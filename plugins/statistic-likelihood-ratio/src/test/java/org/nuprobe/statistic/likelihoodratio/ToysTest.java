package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class ToysTest {
    private static final Parameter SCALE = Parameter.normalisation("b", 0.05, "background");

    @Test
    void toysWithANuisanceAgreeWithChiSquareWhereCountsAreMany() {
        Likelihood model = CountingLikelihood.of(
                        List.of(STRENGTH, SCALE),
                        List.of(
                                new Template(Monomial.of(STRENGTH), 10, 0),
                                new Template(Monomial.of(SCALE), 1000, 1000)))
                .observing(1250, 1010);
        double[] values = {15, 18, 20, 30, 32, 35};
        Result toys = evaluate("likelihood-ratio", "{ calibration: toys, toys: 500 }", model, scan(STRENGTH, values));
        Result formulae = evaluate("likelihood-ratio", "{}", model, scan(STRENGTH, values));
        // The bound is added in front.
        double[] p = column(toys, "profile", "p_value");
        double[] error = column(toys, "profile", "p_value_error");
        for (int k = 0; k < values.length; k++) {
            assertThat(p[k + 1])
                    .isCloseTo(column(formulae, "profile", "p_value")[k], within(4.5 * error[k + 1] + 0.005));
        }
        for (String end : new String[] {"mu.lower", "mu.upper"}) {
            assertThat(value(toys, end))
                    .isCloseTo(value(formulae, end), within(4.5 * value(toys, end + ".toy-error") + 0.2));
        }
        assertThat(toys.statements())
                .contains(
                        "90 % CL, two-sided: t_mu, 500 toy experiments at each point of the scan, nuisances at their best "
                                + "values for the data there");
    }

    @Test
    void moreToysAreMadeInUnitsThatAddUp() {
        Tally tally = new Toys(1030, WorkUnits.of(1, 2))
                .against("toys", new double[] {0.25, 2}, (hypothesis, random) -> random.nextDouble())
                .get(0);
        assertThat(tally.used()).isEqualTo(1030);
        assertThat(tally.fraction()).isCloseTo(0.75, within(4 * 0.0135));
        assertThat(tally.error()).isCloseTo(Math.sqrt(0.75 * 0.25 / 1030), within(1e-3));
    }

    @Test
    void failedToysAreLeftOutUpToWhatIsTolerated() {
        Tally tally = new Toys(400, WorkUnits.of(1, 1))
                .against("toys", new double[] {0.5}, (hypothesis, random) -> {
                    double number = random.nextDouble();
                    return number < 0.1 ? Double.NaN : number;
                })
                .get(0);
        assertThat(tally.failed()).isBetween(20L, 60L);
        assertThat(tally.used() + tally.failed()).isEqualTo(400);
        assertThat(tally.tolerable(0.01)).isFalse();
        assertThat(tally.tolerable(0.2)).isTrue();
        Verdict given = Verdict.counted(1, tally, 0.01);
        assertThat(given.p()).isNaN();
        assertThat(given.accepted(0.1)).isTrue();
        assertThat(Verdict.counted(1, tally, 0.2).p()).isCloseTo(0.5 / 0.9, within(0.12));
    }

    @Test
    void tooManyFailuresAreSaidAndExcludeNothing() {
        Result result = evaluate(
                "likelihood-ratio",
                "{ calibration: toys, toys: 10 }",
                new Cases.Unwilling(CountingLikelihood.of(
                                List.of(STRENGTH, SCALE),
                                List.of(
                                        new Template(Monomial.of(STRENGTH), 1, 0),
                                        new Template(Monomial.of(SCALE), 50, 50)))
                        .observing(50, 50)),
                scan(STRENGTH, 0, 10, 90));
        assertThat(column(result, "profile", "accepted")).containsOnly(1);
        assertThat(result.statements())
                .anyMatch(text ->
                        text.equals("at 3 of 3 points more than 1 % of the toy experiments failed: they have no "
                                + "p-value and are not excluded; the first is mu = 0"))
                .anyMatch(text -> text.startsWith("30 of 30 toy experiments were left out"));
        assertThat(value(result, "mu.upper")).isNaN();
    }

    @Test
    void aScanThatEndsInsideTheIntervalHasNoLimit() {
        Result result = evaluate(
                "likelihood-ratio",
                "{ calibration: feldman-cousins }",
                oneBin(STRENGTH, 1, 1, 3).observing(10),
                scan(STRENGTH, linear(6, 9, 4)));
        assertThat(value(result, "mu.upper")).isNaN();
        assertThat(result.statements()).contains("the scan never crosses p = 0.1 between 7 and 9: no limit");
    }

    @Test
    void anOneSidedLimitOfToysIsTheClassicalOneOfPoisson() {
        // Without counts mu < -ln 0.1 at 90 %, over no background.
        Result result = evaluate(
                "likelihood-ratio",
                "{ calibration: toys, interval: one-sided }",
                oneBin(STRENGTH, 1, 1, 0).observing(0),
                scan(STRENGTH, linear(0, 6, 7)));
        assertThat(value(result, "mu.upper")).isCloseTo(-Math.log(0.1), within(1e-6));
        assertThat(result.values()).extracting(Result.Value::id).doesNotContain("mu.lower");
    }

    @Test
    void aScanWithoutAnyAcceptedValueIsSaidToBeSo() {
        // Two counts over a background of 12: the classical limit is where P(n <= 2) = 0.1, at a mean of 5.3223.
        Result result = evaluate(
                "likelihood-ratio",
                "{ calibration: toys, interval: one-sided }",
                oneBin(MU, 1, 1, 12).observing(2),
                scan(MU, linear(0, 6, 7)));
        assertThat(value(result, "mu.upper")).isCloseTo(5.3223 - 12, within(1e-3));
        assertThat(result.statements())
                .contains(
                        "no value of the scan is accepted: mu between 0 and 6 is excluded wherever it was looked at, and what is "
                                + "accepted lies around the best fit mu = -10");
    }
}
