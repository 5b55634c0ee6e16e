package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Likelihood;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

/**
 * The one-bin example of the public validation set of pyhf (L. Heinrich, M. Feickert, G. Stark, K. Cranmer, J. Open Source Softw. 6
 * (2021) 2823, validation/data/1bin_example1.json): 55 counts over 50 +- 7, of which the error is an auxiliary count of (50/7)^2.
 */
class ClsTest {
    private static final double AUXILIARY = Math.pow(50.0 / 7, 2);
    private static final double OBSERVED = 0.45418892944576333;
    private static final double[] EXPECTED = {
        0.06371799398864626, 0.15096503398048894, 0.3279606950533305, 0.6046087303039118, 0.8662627605298466
    };

    @Test
    void observedIsThatOfPyhf() {
        Result result = evaluate("likelihood-ratio", "{ calibration: cls, confidence: 95 % }", pyhf(), around());
        assertThat(column(result, "profile", "p_value")[2]).isCloseTo(OBSERVED, within(1e-5));
        double ratio = column(result, "profile", "cl_sb")[2] / column(result, "profile", "cl_b")[2];
        assertThat(ratio).isCloseTo(OBSERVED, within(1e-5));
    }

    @Test
    void expectedBandsAreThoseOfPyhf() {
        // CLs expected at mu = 1 is 1 - confidence where mu = 1 is the expected limit.
        String[] names = {"95-low", "68-low", "median"};
        for (int k = 0; k < names.length; k++) {
            Result result = evaluate(
                    "likelihood-ratio",
                    "{ calibration: cls, bands: true, confidence: " + (1 - EXPECTED[k]) + " }",
                    pyhf(),
                    scan(STRENGTH, linear(0, 6, 13)));
            assertThat(value(result, "mu.upper." + names[k])).isCloseTo(1, within(2e-5));
        }
    }

    @Test
    void allFiveExpectedValuesFollowFromTheAsimovSet() {
        Profile data = new Profile(pyhf(), pyhf().observed().orElseThrow(), around());
        AsimovProfile asimov = new AsimovProfile(pyhf(), around(), data, 0);
        double q = asimov.test(TestStatistic.Q_MU_TILDE, 1);
        for (int k = 0; k < 5; k++) {
            double deviation = k - 2.0;
            assertThat(Normal.above(Math.sqrt(q) - deviation) / Normal.above(-deviation))
                    .isCloseTo(EXPECTED[k], within(1e-5));
        }
    }

    @Test
    void theLimitIsWhereClsIsSmallEnough() {
        Result result = evaluate(
                "likelihood-ratio", "{ calibration: cls, confidence: 95 % }", pyhf(), scan(STRENGTH, linear(0, 6, 13)));
        double limit = value(result, "mu.upper");
        Result there = evaluate(
                "likelihood-ratio", "{ calibration: cls, confidence: 95 % }", pyhf(), scan(STRENGTH, 0, limit, 9));
        assertThat(column(there, "profile", "p_value")[1]).isCloseTo(0.05, within(1e-6));
        assertThat(result.statements())
                .contains(
                        "95 % CL, one-sided upper limit: CL_s = CL_(s+b)/CL_b of q~_mu, asymptotic (Cowan et al.) with the "
                                + "Asimov set at mu = 0");
    }

    @Test
    void withoutCountsTheLimitIsThreeEventsWhateverTheBackground() {
        // CLs of no counts is exp(-s): s = 3 at 95 %, A. L. Read, J. Phys. G 28 (2002) 2693.
        for (double background : new double[] {0.5, 3, 10}) {
            Result result = evaluate(
                    "likelihood-ratio",
                    "{ calibration: cls-toys, confidence: 95 % }",
                    oneBin(STRENGTH, 1, 1, background).observing(0),
                    scan(STRENGTH, linear(0, 8, 9)));
            assertThat(value(result, "mu.upper")).isCloseTo(-Math.log(0.05), within(1e-6));
        }
    }

    @Test
    void toysAgreeWithTheFormulaeWhereCountsAreMany() {
        Likelihood model = pyhf();
        Result toys = evaluate(
                "likelihood-ratio", "{ calibration: cls-toys, toys: 2000 }", model, scan(STRENGTH, 0, 1, 2, 4));
        Result formulae = evaluate("likelihood-ratio", "{ calibration: cls }", model, scan(STRENGTH, 0, 1, 2, 4));
        for (int k = 1; k < 4; k++) {
            double error = column(toys, "profile", "p_value_error")[k];
            assertThat(column(toys, "profile", "p_value")[k])
                    .isCloseTo(column(formulae, "profile", "p_value")[k], within(4 * error + 0.01));
        }
        assertThat(value(toys, "mu.upper"))
                .isCloseTo(value(formulae, "mu.upper"), within(4 * value(toys, "mu.upper.toy-error") + 0.1));
    }

    private static Scan around() {
        return scan(STRENGTH, 0, 0.5, 1, 2, 5);
    }

    private static CountingLikelihood pyhf() {
        Parameter gamma = Parameter.normalisation("gamma", 0.1, "background").constrained(Constraint.FITTED);
        return CountingLikelihood.of(
                        List.of(STRENGTH, gamma),
                        List.of(
                                new Template(Monomial.of(STRENGTH), 10, 0),
                                new Template(Monomial.of(gamma), 50, AUXILIARY)))
                .observing(55, AUXILIARY);
    }
}
