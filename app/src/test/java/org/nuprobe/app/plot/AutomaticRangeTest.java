package org.nuprobe.app.plot;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class AutomaticRangeTest {
    private static final Axis LINEAR = Axis.linear("$E$");
    private static final Axis LOG = Axis.log("$\\mu_\\nu$");

    private static List<Layer> curve(double... y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i + 1;
        }
        return List.of(Curve.of(x, y, ""));
    }

    @Test
    void aRangeAskedForIsTaken() {
        assertThat(AutomaticRange.up(LOG.showing(2, 3), curve(1, 100))).isEqualTo(new Range(2, 3));
    }

    @Test
    void linesThatRunAcrossTouchTheFrame() {
        assertThat(AutomaticRange.across(LINEAR, curve(1, 2, 3))).isEqualTo(new Range(1, 3));
        Steps steps = Steps.of(new double[] {2, 5, 9}, new double[] {1, 1}, "");
        assertThat(AutomaticRange.across(LINEAR, List.of(steps))).isEqualTo(new Range(2, 9));
    }

    @Test
    void pointsAndClosedLinesGetAirAtBothSides() {
        Points points = Points.of(new double[] {10, 20}, new double[] {1, 1}, "");
        assertThat(AutomaticRange.across(LINEAR, List.of(points))).isEqualTo(new Range(9.5, 20.5));
        Curve loop = Curve.of(new double[] {10, 20, 10}, new double[] {1, 2, 1}, "");
        assertThat(AutomaticRange.across(LINEAR, List.of(loop))).isEqualTo(new Range(9.5, 20.5));
    }

    @Test
    void nothingNegativeMeansNothingBelowZero() {
        assertThat(AutomaticRange.up(LINEAR, curve(0, 100))).isEqualTo(new Range(0, 105));
        assertThat(AutomaticRange.up(LINEAR, curve(2, 100)).from()).isZero();
        assertThat(AutomaticRange.up(LINEAR, curve(-100, 100))).isEqualTo(new Range(-110, 110));
    }

    @Test
    void aLogarithmicRangeLeavesOutWhatIsNotPositive() {
        Range range = AutomaticRange.up(LOG, curve(-5, 0, 1, Double.NaN, 1e4));
        assertThat(range.from()).isEqualTo(Math.pow(10, -0.2), within(1e-9));
        assertThat(range.to()).isEqualTo(Math.pow(10, 4.2), within(1e-6));
    }

    @Test
    void aSingleValueStandsInTheMiddle() {
        assertThat(AutomaticRange.up(LINEAR, curve(4))).isEqualTo(new Range(2, 6));
        assertThat(AutomaticRange.up(LINEAR, curve(0))).isEqualTo(new Range(-1, 1));
        assertThat(AutomaticRange.up(LOG, curve(4))).isEqualTo(new Range(0.4, 40));
    }

    @Test
    void errorBarsBandsAndLinesAreHeld() {
        Points points =
                Points.of(new double[] {1}, new double[] {10}, "").withErrors(new double[] {1}, new double[] {3});
        List<Layer> layers = List.of(points, Band.of(20, 30, "", Colour.GREY), HorizontalLine.at(-10, ""));
        assertThat(AutomaticRange.up(LINEAR, layers)).isEqualTo(new Range(-12, 32));
        assertThat(AutomaticRange.up(LINEAR, List.of(points))).isEqualTo(new Range(8.8, 13.2));
    }

    @Test
    void nothingToShowIsExplained() {
        assertThatThrownBy(() -> AutomaticRange.across(LINEAR, List.of(HorizontalLine.at(1, ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The axis '$E$' has no values to choose a range from: give it one, for example showing(1,"
                        + " 10).");
        assertThatThrownBy(() -> AutomaticRange.up(LOG, curve(-1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The axis '$\\mu_\\nu$' is logarithmic, but none of its 2 values is positive:"
                        + " make it linear or give it a range.");
    }
}
