package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import static org.nuprobe.statistic.likelihoodratio.Cases.poisson;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class UnusualDataTest {
    @Test
    void countsWhereNothingElseIsExpectedExcludeNoSignal() {
        Result result = evaluate(
                "likelihood-ratio", "{}", oneBin(STRENGTH, 1, 1, 0).observing(3), scan(STRENGTH, linear(0, 12, 25)));
        assertThat(column(result, "profile", "delta_chi2")[0]).isInfinite();
        assertThat(poisson(3, value(result, "mu.lower"))).isCloseTo(2.7055435, within(1e-6));
        assertThat(poisson(3, value(result, "mu.upper"))).isCloseTo(2.7055435, within(1e-6));
        assertThat(result.statements())
                .contains(
                        "at 1 of the 25 points of the profile -2 ln L is infinite, as there are counts where none are "
                                + "expected; the first is mu = 0");
    }

    @ParameterizedTest
    @CsvSource({"'{}', 1.35277", "'{ calibration: feldman-cousins }', 2.44"})
    void nothingSeenOverNoBackgroundIsALimit(String settings, double limit) {
        Result result = evaluate(
                "likelihood-ratio",
                settings,
                oneBin(STRENGTH, 1, 1, 0).observing(0),
                scan(STRENGTH, linear(0, 12, 25)));
        assertThat(value(result, "mu.lower")).isZero();
        assertThat(value(result, "mu.upper")).isCloseTo(limit, within(0.005));
        assertThat(result.statements()).noneMatch(text -> text.contains("infinite"));
    }

    @Test
    void moreParametersThanBinsHaveNoSingleBestFitAndNoLimit() {
        Parameter other = Parameter.coefficient("nu", "other coupling");
        Likelihood model = CountingLikelihood.of(
                        List.of(MU, other),
                        List.of(
                                new Template(Monomial.of(MU), 1),
                                new Template(Monomial.of(other), 2),
                                new Template(Monomial.ONE, 10)))
                .observing(15);
        Result result = evaluate("likelihood-ratio", "{}", model, scan(MU, linear(-4, 4, 9)));
        assertThat(result.statements())
                .contains(
                        "there are more free parameters, 2, than bins and constraints, 1: the best fit is one of many")
                .anyMatch(text -> text.matches("the scan never crosses Delta chi2 = 2.71 between .* and 4: no limit"));
        assertThat(value(result, "mu.upper")).isNaN();
        assertThat(value(result, "chi2.minimum")).isCloseTo(0, within(1e-9));
    }
}
