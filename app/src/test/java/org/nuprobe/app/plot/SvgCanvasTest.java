package org.nuprobe.app.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SvgCanvasTest {
    private final SvgCanvas canvas = new SvgCanvas();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.001, 0",
        "1.5, 1.5",
        "-0.07, -0.07",
        "12, 12",
        "3.14159, 3.14",
        "-20.005, -20",
        "99.999, 100",
        "1e5, 100000"
    })
    void numbersHaveAtMostTwoDecimals(double value, String text) {
        assertThat(SvgCanvas.number(value)).isEqualTo(text);
    }

    @Test
    void aDrawingIsThisText() {
        canvas.fill(new Rectangle2D.Double(1, 2, 3, 4), Ink.of(Colour.WHITE));
        canvas.clipped(new Rectangle2D.Double(0, 0, 10, 10), () -> {
            canvas.stroke(new Line2D.Double(0, 0, 9.5, 1), Ink.of(Colour.BLUE), new Pen(2, Dash.DASHED));
            canvas.stroke(new Line2D.Double(0, 5, 9, 5), new Ink(Colour.BLACK, 0.5), new Pen(1, Dash.DOTTED));
        });
        Path2D.Double hole = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        hole.moveTo(1, 1);
        hole.quadTo(2, 2, 3, 1);
        hole.curveTo(4, 0, 5, 0, 5, 5);
        hole.closePath();
        canvas.fill(hole, new Ink(Colour.GREEN, 0.3));
        canvas.text(new Line2D.Double(0, 0, 1, 1), Ink.BLACK, "a < \"b\" & c > d\u0000");
        assertThat(canvas.document(10, 20, "$\\nu$ & more")).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" viewBox="0 0 10 20">
            <title>$\\nu$ &amp; more</title>
            <defs>
            <clipPath id="clip-0-0-10-10"><path d="M0 0l10 0l0 10l-10 0l0 -10z"/></clipPath>
            </defs>
            <path fill="#ffffff" d="M1 2l3 0l0 4l-3 0l0 -4z"/>
            <g clip-path="url(#clip-0-0-10-10)">
            <path fill="none" stroke="#0072b2" stroke-width="2" stroke-linejoin="round" stroke-dasharray="10 5.2" d="M0 0l9.5 1"/>
            <path fill="none" stroke="#000000" stroke-opacity="0.5" stroke-width="1" stroke-linejoin="round" stroke-dasharray="0 2.4" stroke-linecap="round" d="M0 5l9 0"/>
            </g>
            <path fill="#009e73" fill-opacity="0.3" fill-rule="evenodd" d="M1 1q1 1 2 0c1 -1 2 -1 2 4z"/>
            <path aria-label="a &lt; &quot;b&quot; &amp; c &gt; d\ufffd" fill="#000000" d="M0 0l1 1"/>
            </svg>
            """);
    }

    @Test
    void fadesRiseToTheMiddleAndAreDefinedOnce() {
        canvas.fade(new Rectangle2D.Double(0, 0, 10, 10), new Ink(Colour.ORANGE, 0.4));
        canvas.fade(new Rectangle2D.Double(0, 20, 10, 10), new Ink(Colour.ORANGE, 0.4));
        String document = canvas.document(10, 30, "");
        assertThat(document)
                .containsOnlyOnce("<linearGradient id=\"fade-e69f00-40\"")
                .contains("offset=\"0.5\" stop-color=\"#e69f00\" stop-opacity=\"0.4\"");
        assertThat(document.split("fill=\"url\\(#fade-e69f00-40\\)\"")).hasSize(3);
        assertThat(document.split("stop-opacity=\"0\"/>")).hasSize(3);
    }

    @Test
    void roundingDoesNotAddUpAlongAPath() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0, 0);
        for (int i = 1; i <= 1000; i++) {
            path.lineTo(i * 0.333333, 0);
        }
        canvas.stroke(path, Ink.BLACK, Pen.solid(1));
        String data = canvas.document(1, 1, "").replaceAll("(?s).* d=\"M0 0|\"/>.*", "");
        long hundredths = 0;
        for (String step : data.substring(1).split("l")) {
            hundredths += Math.round(100 * Double.parseDouble(step.split(" ")[0]));
        }
        assertThat(hundredths).isEqualTo(33333);
    }

    @Test
    void emptyShapesLeaveNoTrace() {
        canvas.fill(new Path2D.Double(), Ink.BLACK);
        assertThat(canvas.document(1, 1, "")).doesNotContain("<path");
    }
}
