package org.nuprobe.app.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class OutlineRecorderTest {
    private final OutlineRecorder recorder = new OutlineRecorder();

    private Rectangle2D box() {
        return recorder.outlines().getBounds2D();
    }

    @Test
    void shapesGoThroughTheTransform() {
        recorder.translate(10, 20);
        recorder.scale(2, 3);
        recorder.fillRect(1, 1, 4, 5);
        assertThat(box()).isEqualTo(new Rectangle2D.Double(12, 23, 8, 15));
    }

    @Test
    void aTransformPutBackIsAsBefore() {
        AffineTransform before = recorder.getTransform();
        recorder.rotate(1);
        recorder.shear(1, 2);
        recorder.rotate(1, 2, 3);
        recorder.setTransform(before);
        recorder.fillRect(0, 0, 1, 1);
        assertThat(box()).isEqualTo(new Rectangle2D.Double(0, 0, 1, 1));
    }

    @Test
    void linesBecomeAreasOfTheirWidth() {
        recorder.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        recorder.drawLine(0, 5, 10, 5);
        assertThat(box()).isEqualTo(new Rectangle2D.Double(0, 4, 10, 2));
    }

    @Test
    void figuresKeepTheirBox() {
        recorder.fillOval(0, 0, 10, 6);
        recorder.fillRoundRect(0, 0, 10, 6, 2, 2);
        recorder.fillArc(0, 0, 10, 6, 0, 90);
        recorder.fillPolygon(new int[] {0, 10, 5}, new int[] {0, 0, 6}, 3);
        assertThat(box().getWidth()).isEqualTo(10, within(1e-9));
        assertThat(box().getHeight()).isEqualTo(6, within(1e-9));
    }

    @Test
    void drawnFiguresStandOutByHalfTheLine() {
        recorder.drawOval(0, 0, 10, 6);
        recorder.drawArc(0, 0, 10, 6, 0, 90);
        recorder.drawRoundRect(0, 0, 10, 6, 2, 2);
        recorder.drawPolygon(new int[] {1, 9, 5}, new int[] {1, 1, 4}, 3);
        recorder.drawPolyline(new int[] {1, 9}, new int[] {1, 1}, 2);
        assertThat(box().getWidth()).isEqualTo(11, within(0.01));
    }

    @Test
    void coloursAndClipsChangeNothing() {
        recorder.setColor(Color.RED);
        recorder.setPaint(Color.RED);
        recorder.setBackground(Color.RED);
        recorder.clipRect(0, 0, 1, 1);
        recorder.fillRect(0, 0, 5, 5);
        assertThat(box()).isEqualTo(new Rectangle2D.Double(0, 0, 5, 5));
        assertThat(recorder.getColor()).isEqualTo(Color.BLACK);
        assertThat(recorder.getRenderingHint(RenderingHints.KEY_ANTIALIASING))
                .isEqualTo(RenderingHints.VALUE_ANTIALIAS_ON);
    }

    @Test
    void imagesAreRefused() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> recorder.drawImage(image, 0, 0, null))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("A label can hold letters, lines and boxes, but no images.");
    }
}
