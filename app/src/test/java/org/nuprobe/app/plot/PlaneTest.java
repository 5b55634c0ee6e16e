package org.nuprobe.app.plot;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PlaneTest {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(100, 50, 400, 300);
    private final Plane linear = new Plane(Scale.LINEAR, new Range(-1, 3), Scale.LINEAR, new Range(0, 10), FRAME);
    private final Plane log = new Plane(Scale.LOG, new Range(1, 1e4), Scale.LOG, new Range(1e-12, 1e-9), FRAME);

    @Test
    void theEndsOfTheRangesAreTheCornersOfTheFrame() {
        assertThat(linear.across(-1)).isEqualTo(100);
        assertThat(linear.across(3)).isEqualTo(500);
        assertThat(linear.down(0)).isEqualTo(350);
        assertThat(linear.down(10)).isEqualTo(50);
        assertThat(log.across(1e4)).isEqualTo(500, within(1e-9));
        assertThat(log.down(1e-12)).isEqualTo(350, within(1e-9));
    }

    @Test
    void equalDifferencesTakeEqualLengthsOnALinearAxis() {
        assertThat(linear.across(1) - linear.across(0)).isEqualTo(linear.across(3) - linear.across(2), within(1e-9));
    }

    @Test
    void equalRatiosTakeEqualLengthsOnALogarithmicAxis() {
        assertThat(log.across(20) - log.across(2)).isEqualTo(100, within(1e-9));
        assertThat(log.down(3e-12) - log.down(3e-11)).isEqualTo(100, within(1e-9));
    }

    @Test
    void aLogarithmicAxisHasNoPlaceForZeroOrLess() {
        assertThat(log.holds(1, 0)).isFalse();
        assertThat(log.holds(-1, 1)).isFalse();
        assertThat(log.holds(1, Double.POSITIVE_INFINITY)).isFalse();
        assertThat(linear.holds(0, -1)).isTrue();
        assertThat(linear.holds(Double.NaN, 1)).isFalse();
        assertThat(log.downOrBelow(0)).isGreaterThan(FRAME.getMaxY());
    }

    @Test
    void farAwayPlacesStayDrawable() {
        assertThat(linear.across(1e300)).isEqualTo(1e5);
        assertThat(linear.down(1e300)).isEqualTo(-1e5);
    }
}
