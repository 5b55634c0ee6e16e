package org.nuprobe.app.chart;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuprobe.app.plot.Colour;

import static org.assertj.core.api.Assertions.assertThat;

final class LineLooksTest {
    @Test
    void thirtyLinesDifferAndNoneIsBlack() {
        assertThat(IntStream.range(0, 30).mapToObj(LineLooks::of))
                .doesNotHaveDuplicates()
                .noneMatch(look -> look.colour().orElseThrow().equals(Colour.BLACK));
    }
}
