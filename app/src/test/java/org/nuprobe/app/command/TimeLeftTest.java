package org.nuprobe.app.command;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class TimeLeftTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void theRestTakesAsLongForEachPieceAsWhatWasDone() {
        TimeLeft left = new TimeLeft(1, 0);
        assertThat(left.at(SECOND, 0.1, false)).isEmpty();
        assertThat(left.at(10 * SECOND, 0.2, false)).contains("about 40 s");
        assertThat(left.at(600 * SECOND, 0.5, false)).contains("about 10 min");
        assertThat(left.at(7200 * SECOND, 0.5, false)).contains("about 2.0 h");
        assertThat(left.at(72 * 3600 * SECOND, 0.5, false)).contains("about 3.0 days");
    }

    @Test
    void whatWasOnlyReadDoesNotCountAsFast() {
        TimeLeft left = new TimeLeft(1, 0);
        assertThat(left.at(SECOND, 0.5, true)).isEmpty();
        assertThat(left.at(11 * SECOND, 0.6, false)).contains("about 40 s");
    }

    @Test
    void aFurtherStageIsMeasuredAnew() {
        TimeLeft left = new TimeLeft(1, 0);
        left.at(100 * SECOND, 1, false);
        assertThat(left.at(101 * SECOND, 0.1, false)).isEmpty();
        assertThat(left.at(111 * SECOND, 0.2, false)).contains("about 80 s");
    }
}
