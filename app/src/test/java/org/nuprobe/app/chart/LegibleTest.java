package org.nuprobe.app.chart;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.app.plot.Axis;
import org.nuprobe.app.plot.Curve;
import org.nuprobe.app.plot.Layer;
import org.nuprobe.app.plot.Range;
import org.nuprobe.runtime.document.PlotRequest.Scale;
import org.nuprobe.runtime.result.PlotAxis;
import org.nuprobe.spi.unit.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

final class LegibleTest {
    private static final PlotAxis OPEN = asked(Optional.empty(), Optional.empty());

    @Test
    void aLegendHasRoomAboveEverything() {
        Range range = shown(new Legible(List.of(curve(1, 100)), 4, Axis.log("y")).below(OPEN));

        assertThat(range.from()).isLessThan(1);
        assertThat(Math.log10(range.to()) - 2).isGreaterThan(0.2 * (Math.log10(range.to()) - Math.log10(range.from())));
    }

    @Test
    void whereACornerIsFreeNoRoomIsNeeded() {
        Axis across = Axis.linear("x");
        Range falling =
                shown(new Legible(List.of(curve(100, 50, 20, 10, 1)), 4, Axis.log("y")).besideCurves(OPEN, across));
        Range everywhere =
                shown(new Legible(List.of(curve(100, 50, 20, 10, 1), curve(1, 10, 20, 50, 100)), 4, Axis.log("y"))
                        .besideCurves(OPEN, across));

        assertThat(falling.to()).isLessThan(130);
        assertThat(everywhere.to()).isGreaterThan(300);
    }

    @Test
    void aSpectrumIsNotFollowedToWhereItVanishes() {
        Range range = shown(
                new Legible(List.of(curve(1e6, 1e4, 1e-20, 0), curve(1, 0.5, 0.5)), 0, Axis.log("y")).below(OPEN));

        assertThat(range.from()).isBetween(0.1, 0.5);
    }

    @Test
    void anEndThatIsAskedForIsKept() {
        Legible legible = new Legible(List.of(curve(1, 100)), 2, Axis.log("y"));

        assertThat(shown(legible.below(asked(Optional.of(0.01), Optional.empty())))
                        .from())
                .isCloseTo(0.01, within(1e-12));
        assertThat(shown(legible.below(asked(Optional.of(0.01), Optional.empty())))
                        .to())
                .isGreaterThan(100);
        assertThat(shown(legible.below(asked(Optional.empty(), Optional.of(50.0))))
                        .to())
                .isCloseTo(50, within(1e-9));
        assertThat(shown(legible.below(asked(Optional.of(2.0), Optional.of(50.0))))
                        .from())
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void aRangeBesideEverythingIsAnError() {
        Legible legible = new Legible(List.of(curve(1, 100)), 2, Axis.log("y"));

        assertThatThrownBy(() -> legible.below(asked(Optional.of(1e3), Optional.empty())))
                .hasMessage("everything lies below the range that was asked for");
        assertThatThrownBy(() -> legible.below(asked(Optional.empty(), Optional.of(0.1))))
                .hasMessage("everything lies above the range that was asked for");
        assertThatThrownBy(() -> new Legible(List.of(curve(0, 0)), 2, Axis.log("y")).below(OPEN))
                .hasMessage("there is no finite value to draw");
    }

    private static Layer curve(double... y) {
        double[] x = new double[y.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = k;
        }
        return Curve.of(x, y, "");
    }

    private static Range shown(Axis axis) {
        return axis.range().orElseThrow();
    }

    private static PlotAxis asked(Optional<Double> from, Optional<Double> to) {
        return new PlotAxis(Unit.parse("1"), Scale.LOG, from, to);
    }
}
