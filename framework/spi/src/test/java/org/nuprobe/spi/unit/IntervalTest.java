package org.nuprobe.spi.unit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IntervalTest {
    @Test
    void endsBelongToIt() {
        Interval interval = new Interval(1, 3);
        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(3.1)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThat(interval.width()).isEqualTo(2);
    }

    @Test
    void clampIsTheNearestPoint() {
        assertThat(Interval.NON_NEGATIVE.clamp(-1)).isZero();
        assertThat(Interval.NON_NEGATIVE.clamp(7)).isEqualTo(7);
        assertThat(Interval.ALL.clamp(-1e300)).isEqualTo(-1e300);
    }

    @Test
    void exchangedOrUndefinedEndsAreAnError() {
        assertThatThrownBy(() -> new Interval(3, 1)).hasMessage("an interval needs low <= high, not [3.0, 1.0]");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
