package org.nuprobe.app.plot;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** What a Java2D screen can do with colours, clips and images: the first two are ignored, the last are refused. */
abstract class ColourlessGraphics extends Graphics2D {
    @Override
    public void setColor(Color colour) {}

    @Override
    public void setBackground(Color colour) {}

    @Override
    public void setPaint(Paint paint) {}

    @Override
    public void setComposite(Composite composite) {}

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color colour) {}

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public void clip(Shape shape) {}

    @Override
    public void clipRect(int x, int y, int width, int height) {}

    @Override
    public void setClip(int x, int y, int width, int height) {}

    @Override
    public void setClip(Shape clip) {}

    @Override
    public void clearRect(int x, int y, int width, int height) {}

    @Override
    public void dispose() {}

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        if (RenderingHints.KEY_ANTIALIASING.equals(key)) {
            return RenderingHints.VALUE_ANTIALIAS_ON;
        }
        throw refusal();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return false;
    }

    @Override
    public Graphics create() {
        throw refusal();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refusal();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refusal();
    }

    @Override
    public Composite getComposite() {
        throw refusal();
    }

    @Override
    public Shape getClip() {
        throw refusal();
    }

    @Override
    public Rectangle getClipBounds() {
        throw refusal();
    }

    @Override
    public void copyArea(int x, int y, int w, int h, int dx, int dy) {
        throw refusal();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refusal();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refusal();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform to, ImageObserver watcher) {
        throw refusal();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
        throw refusal();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform to) {
        throw refusal();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform to) {
        throw refusal();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver o) {
        throw refusal();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver o) {
        throw refusal();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color c, ImageObserver o) {
        throw refusal();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, Color c, ImageObserver o) {
        throw refusal();
    }

    @Override
    public boolean drawImage(Image image, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver o) {
        throw refusal();
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, Color i, ImageObserver o) {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("A label can hold letters, lines and boxes, but no images.");
    }
}
