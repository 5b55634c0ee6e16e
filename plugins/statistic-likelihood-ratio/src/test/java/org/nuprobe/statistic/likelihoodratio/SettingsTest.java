package org.nuprobe.statistic.likelihoodratio;

import org.junit.jupiter.api.Test;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.measured;
import static org.nuprobe.statistic.likelihoodratio.Cases.onlyConstraints;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class SettingsTest {
    private static final Parameter X = measured("x", Dimension.NUMBER, 0, 1);

    @Test
    void theDefaultIsNinetyPerCentTwoSided() {
        assertThat(upper("{}")).isCloseTo(1.6448536, within(1e-6));
    }

    @Test
    void confidenceIsANumberOrAPercentage() {
        assertThat(upper("{ confidence: 0.95 }")).isCloseTo(1.9599640, within(1e-6));
        assertThat(upper("{ confidence: 95 % }")).isCloseTo(1.9599640, within(1e-6));
    }

    @Test
    void theIntervalMayBeOneSided() {
        assertThat(upper("{ interval: one-sided, confidence: 95 % }")).isCloseTo(1.6448536, within(1e-6));
    }

    @Test
    void whatDoesNotFitIsExplained() {
        assertThatThrownBy(() -> upper("{ confidence: 95 }"))
                .hasMessageContaining("lies between 0 and 1, or 0 % and 100 %");
        assertThatThrownBy(() -> upper("{ confidence: 30 %, interval: one-sided }"))
                .hasMessageContaining("above 50 %");
        assertThatThrownBy(() -> upper("{ interval: two-side }")).hasMessageContaining("did you mean \"two-sided\"");
        assertThatThrownBy(() -> upper("{ confidance: 0.9 }")).hasMessageContaining("did you mean \"confidence\"");
        assertThatThrownBy(() -> upper("{ contours: [ 90 %, 1 ] }"))
                .hasMessageContaining("confidence levels between 0 and 1, or 0 % and 100 %, are wanted");
        assertThatThrownBy(() -> upper("{ contours: [] }")).hasMessageContaining("[ 68.27 %, 90 % ]");
        assertThatThrownBy(() -> upper("{ degrees-of-freedom: 0 }")).hasMessageContaining("1 is the least");
        assertThatThrownBy(() -> upper("{ data: observed }"))
                .hasMessageContaining("leave the setting out or choose asimov");
    }

    private static double upper(String settings) {
        return value(
                TestBench.component(Kind.STATISTIC, "likelihood-ratio", settings)
                        .evaluate(onlyConstraints(X), scan(X, linear(-5, 5, 11)), WorkUnits.of(1, 1)),
                "x.upper");
    }
}
