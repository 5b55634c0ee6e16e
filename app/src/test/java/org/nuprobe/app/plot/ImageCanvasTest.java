package org.nuprobe.app.plot;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ImageCanvasTest {
    private static final Rectangle2D ALL = new Rectangle2D.Double(0, 0, 50, 40);
    private ImageCanvas canvas = new ImageCanvas(50, 40);

    @BeforeAll
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    @BeforeEach
    void whitePaper() {
        canvas = new ImageCanvas(50, 40);
        canvas.fill(ALL, Ink.of(Colour.WHITE));
    }

    private static int grey(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getRed();
    }

    @Test
    void aPointIsTwoPixels() {
        canvas.fill(new Rectangle2D.Double(10, 10, 1, 1), Ink.BLACK);
        BufferedImage image = canvas.finished();
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(80);
        assertThat(grey(image, 20, 20) + grey(image, 21, 21)).isZero();
        assertThat(grey(image, 22, 20)).isEqualTo(255);
    }

    @Test
    void thinInkLetsThePaperThrough() {
        canvas.fill(ALL, new Ink(Colour.BLACK, 0.5));
        assertThat(grey(canvas.finished(), 50, 40)).isBetween(126, 129);
    }

    @Test
    void nothingIsPaintedOutsideAClip() {
        canvas.clipped(new Rectangle2D.Double(10, 10, 10, 10), () -> canvas.fill(ALL, Ink.BLACK));
        canvas.fill(new Rectangle2D.Double(40, 30, 2, 2), Ink.BLACK);
        BufferedImage image = canvas.finished();
        assertThat(grey(image, 30, 30)).isZero();
        assertThat(grey(image, 18, 30)).isEqualTo(255);
        assertThat(grey(image, 82, 62)).as("the clip ends with its drawing").isZero();
    }

    @Test
    void aFadeIsDarkestInTheMiddleAndGoneAtItsEdges() {
        canvas.fade(ALL, Ink.BLACK);
        BufferedImage image = canvas.finished();
        int[] down = IntStream.range(0, 40).map(y -> grey(image, 50, y)).toArray();
        assertThat(down[0]).isGreaterThan(245);
        assertThat(down[39]).isLessThan(10);
        // Java2D samples gradients at the corners of pixels, so the mirror image is off by one pixel: 11 grey levels.
        for (int y = 1; y < down.length; y++) {
            assertThat(down[y]).isLessThanOrEqualTo(down[y - 1]);
            assertThat(grey(image, 50, 79 - y)).isCloseTo(down[y], within(12));
        }
    }

    @Test
    void dashesHaveGaps() {
        canvas.stroke(new Line2D.Double(0, 20, 50, 20), Ink.BLACK, new Pen(2, Dash.DASHED));
        BufferedImage image = canvas.finished();
        assertThat(grey(image, 10, 40)).isZero();
        assertThat(grey(image, 25, 40)).isEqualTo(255);
        assertThat(grey(image, 40, 40)).isZero();
    }
}
