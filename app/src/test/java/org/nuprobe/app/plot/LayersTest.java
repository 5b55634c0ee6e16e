package org.nuprobe.app.plot;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LayersTest {
    private static final double NAN = Double.NaN;

    private static double[] of(double... values) {
        return values;
    }

    private static void refused(ThrowingCallable what, String message) {
        assertThatThrownBy(what).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aCurveNeedsAsManyXAsY() {
        refused(
                () -> Curve.of(of(1, 2, 3), of(1, 2), "LZ"),
                "The curve 'LZ' has 3 values of x but 2 of y: give one y for each x.");
    }

    @Test
    void aCurveNeedsAFinitePoint() {
        refused(() -> Curve.of(of(1, NAN), of(NAN, 2), ""), "The curve has no finite point among its 2.");
        refused(() -> Curve.of(of(), of(), "LZ"), "The curve 'LZ' has no finite point among its 0.");
    }

    @Test
    void errorBarsMatchThePoints() {
        Points points = Points.of(of(1, 2), of(3, 4), "Data");
        refused(
                () -> points.withErrors(1.0),
                "The set of points 'Data' has 2 points but 1 error bars below and 1 above:"
                        + " give one of each for each point, or none.");
        refused(
                () -> points.withErrors(of(1, 1), of()),
                "The set of points 'Data' has 2 points but 2 error bars below and 0 above:"
                        + " give one of each for each point, or none.");
        refused(() -> points.withErrors(1, -1), "The set of points 'Data' has a negative error bar: give its length.");
    }

    @Test
    void aHistogramHasRisingEdgesOneMoreThanHeights() {
        refused(
                () -> Steps.of(of(0, 1), of(1, 2), "SM"),
                "The histogram 'SM' has 2 edges and 2 heights: it needs one edge more than heights.");
        refused(() -> Steps.of(of(0, 2, 1), of(1, 2), "SM"), "The histogram 'SM' has edges that do not rise.");
        refused(
                () -> Steps.of(of(0, NAN, 1), of(1, 2), "SM"),
                "The histogram 'SM' has the edge NaN: give a finite number.");
        refused(() -> Steps.of(of(0, 1), of(NAN), "SM"), "The histogram 'SM' has no finite height.");
    }

    @Test
    void aBandRises() {
        refused(
                () -> Band.soft(5e-12, 2e-12, "Red giants", Colour.ORANGE),
                "The band 'Red giants' must rise, but it goes from 5.0E-12 to 2.0E-12.");
        refused(
                () -> Band.of(0, NAN, "Red giants", Colour.ORANGE),
                "The band 'Red giants' has the upper edge NaN: give a finite number.");
    }

    @Test
    void aLineLiesAtAFiniteValue() {
        refused(
                () -> HorizontalLine.at(NAN, "GEMMA"),
                "The horizontal line 'GEMMA' has the value NaN: give a finite number.");
    }

    @Test
    void aPolygonHasThreeFinitePoints() {
        refused(() -> Polygon.of(of(1, 2), of(1, 2)), "A polygon needs three points, not 2.");
        refused(() -> Polygon.of(of(1, 2, NAN), of(1, 2, 3)), "A polygon has a value that is not finite.");
        refused(() -> Region.of(List.of(), "allowed", Colour.BLUE), "The region 'allowed' has no polygon.");
        Polygon triangle = Polygon.of(of(0, 1, 0), of(0, 0, 1));
        refused(
                () -> new Region(List.of(triangle), "", Colour.BLUE, 2),
                "The region has opacity 2.0: give one above 0 and up to 1.");
    }

    @Test
    void aLogarithmicAxisShowsPositiveValuesOnly() {
        refused(
                () -> Axis.log("$g$").showing(0, 1),
                "The axis '$g$' is logarithmic, so its range must be positive, but it starts at 0.0.");
        assertThat(Axis.linear("$g$").showing(-1, 1).range()).contains(new Range(-1, 1));
    }

    @Test
    void aRangeRisesBetweenFiniteEnds() {
        refused(() -> new Range(2, 2), "A range must rise, but it goes from 2.0 to 2.0.");
        refused(() -> new Range(NAN, 2), "A range needs two finite ends, not NaN and 2.0.");
    }

    @Test
    void aLineHasAWidth() {
        refused(() -> LineStyle.solid().wide(0), "A line has a width above 0 and up to 50 points, not 0.0.");
    }

    @Test
    void coloursReadAndWriteTheWebsForm() {
        assertThat(Colour.hex("#0072B2")).isEqualTo(new Colour(0, 0x72, 0xb2)).isEqualTo(Colour.BLUE);
        assertThat(Colour.BLUE.hex()).isEqualTo("#0072b2");
        refused(
                () -> Colour.hex("blue"),
                "'blue' is no colour: write # and six hexadecimal digits, for example #0072b2.");
        refused(() -> new Colour(0, 256, 0), "A colour has parts from 0 to 255, not 0, 256, 0.");
    }

    @Test
    void textColoursAreDarkEnoughOnWhite() {
        assertThat(Colour.BLACK.forText()).isEqualTo(Colour.BLACK);
        for (Colour colour : Colour.palette()) {
            Colour text = colour.forText();
            assertThat(0.2126 * text.red() + 0.7152 * text.green() + 0.0722 * text.blue())
                    .isLessThan(0.31 * 255);
        }
    }

    @Test
    void automaticColoursFollowThePaletteAndSkipWhatHasItsOwn() {
        Curve curve = Curve.of(of(1, 2), of(1, 2), "");
        Curve own = curve.styled(LineStyle.solid().with(Colour.GREY));
        assertThat(Painted.all(List.of(curve, HorizontalLine.at(1, ""), own, curve)))
                .extracting(Painted::colour)
                .containsExactly(Colour.BLUE, Colour.BLACK, Colour.GREY, Colour.VERMILION);
        assertThat(Painted.all(java.util.Collections.nCopies(8, curve)).get(7).colour())
                .isEqualTo(Colour.BLUE);
    }

    @Test
    void descriptionsCannotBeChangedAfterwards() {
        double[] x = {1, 2};
        Curve curve = Curve.of(x, x, "");
        x[0] = 7;
        assertThat(curve.x())
                .isEqualTo(Series.of(1, 2))
                .hasSameHashCodeAs(Series.of(1, 2))
                .hasToString("[1.0, 2.0]");
        Figure empty = Figure.of(Axis.linear("x"), Axis.linear("y"));
        Figure filled = empty.with(curve).titled("T").legend(LegendPosition.NONE);
        assertThat(empty.layers()).isEmpty();
        assertThat(filled.layers()).containsExactly(curve);
        assertThat(filled.with(curve).title()).isEqualTo("T");
    }

    @Test
    void dashesGrowWithTheWidth() {
        assertThat(Dash.SOLID.lengths(2)).isEmpty();
        assertThat(Dash.DASHED.lengths(2)).containsExactly(10.0, 5.2);
        assertThat(Dash.DASHED.lengths(0.1)).containsExactly(5.0, 2.6);
        assertThat(Dash.DOTTED.round()).isTrue();
        assertThat(Dash.LONG_DASHED.round()).isFalse();
    }
}
