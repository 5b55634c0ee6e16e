package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.unit.Dimension;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.STRENGTH;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.onlyConstraints;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;

class MethodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calibration: feldman-cousins, interval: one-sided | \"interval\": feldman-cousins decides by itself",
                "calibration: cls, interval: two-sided | \"interval\": CLs is made for upper limits",
                "calibration: cls-toys, test: t-mu | \"test\": t-mu and t-mu-tilde give intervals",
                "test: q-mu | \"test\": q-mu and q-mu-tilde give upper limits: write interval: one-sided",
                "interval: one-sided, test: t-mu-tilde | choose q-mu or q-mu-tilde for an upper limit",
                "interval: one-sided, test: q-0 | use the statistic discovery",
                "calibration: feldman-cousins, bands: true | put this statistic into the statistic sensitivity",
                "toys: 100 | \"toys\": no toy experiments are made; leave it out, or write calibration: toys",
                "calibration: cls, tolerated-failures: 5 % | \"tolerated-failures\": no toy experiments are made",
                "calibration: toys, toys: 3 | \"toys\": at least 10 are needed, not 3",
                "calibration: toys, tolerated-failures: 2 | \"tolerated-failures\": it lies between 0 % and 100 %",
                "calibration: feldman-cousin | did you mean \"feldman-cousins\"",
                "test: t-nu | did you mean \"t-mu\"",
            })
    void whatMakesNoSenseTogetherIsExplained(String settings, String message) {
        assertThatThrownBy(() -> evaluate(
                        "likelihood-ratio", "{ " + settings + " }", oneBin(STRENGTH, 1, 1, 3), scan(STRENGTH, 0, 1, 2)))
                .hasMessageContaining(message);
    }

    @Test
    void aTildeNeedsABound() {
        assertThatThrownBy(() -> evaluate(
                        "likelihood-ratio", "{ test: t-mu-tilde }", oneBin(MU, 1, 1, 30), scan(MU, linear(-9, 9, 5))))
                .hasMessageContaining(
                        "t~_mu needs a parameter with a lower bound, and mu has none: choose t-mu, or write mu: { "
                                + "bounds: [ 0, 1 ] }");
        assertThatThrownBy(() -> evaluate(
                        "likelihood-ratio",
                        "{ test: t-mu-tilde, without-signal: 1 }",
                        oneBin(STRENGTH, 1, 1, 30),
                        scan(STRENGTH, linear(0, 9, 5))))
                .hasMessageContaining("t~_mu takes the lower bound of mu, 0, as the value without a signal");
    }

    @Test
    void severalParametersHaveNoSides() {
        Parameter x = Cases.measured("x", Dimension.NUMBER, 0, 1);
        Parameter y = Cases.measured("y", Dimension.NUMBER, 0, 1);
        Scan plane = new Scan(List.of(new Scan.Axis(x, linear(-1, 1, 3)), new Scan.Axis(y, linear(-1, 1, 3))));
        assertThatThrownBy(() -> evaluate("likelihood-ratio", "{ calibration: cls }", onlyConstraints(x, y), plane))
                .hasMessageContaining("CLs gives the upper limit of one parameter, and this analysis scans 2");
        assertThatThrownBy(() -> evaluate(
                        "likelihood-ratio", "{ interval: one-sided, test: q-mu }", onlyConstraints(x, y), plane))
                .hasMessageContaining("q_mu tests one parameter, and this analysis scans 2");
    }
}
