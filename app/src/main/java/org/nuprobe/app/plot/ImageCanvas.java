package org.nuprobe.app.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints into an image with two pixels for each point. */
final class ImageCanvas implements Canvas {
    private static final int PIXELS_PER_POINT = 2;

    private final BufferedImage image;
    private final Graphics2D graphics;

    ImageCanvas(double width, double height) {
        image = new BufferedImage(
                (int) Math.ceil(width * PIXELS_PER_POINT),
                (int) Math.ceil(height * PIXELS_PER_POINT),
                BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
    }

    /** What was painted; nothing can be added after that. */
    BufferedImage finished() {
        graphics.dispose();
        return image;
    }

    @Override
    public void fill(Shape shape, Ink ink) {
        graphics.setPaint(colour(ink, 1));
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Ink ink, Pen pen) {
        List<Double> lengths = pen.dash().lengths(pen.width());
        float[] dashes = new float[lengths.size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i).floatValue();
        }
        graphics.setPaint(colour(ink, 1));
        graphics.setStroke(new BasicStroke(
                (float) pen.width(),
                pen.dash().round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0));
        graphics.draw(shape);
    }

    @Override
    public void fade(Rectangle2D area, Ink ink) {
        int last = FADE.size() - 1;
        float[] offsets = new float[2 * last + 1];
        Color[] colours = new Color[offsets.length];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = i / (2f * last);
            colours[i] = colour(ink, FADE.get(Math.min(i, 2 * last - i)));
        }
        graphics.setPaint(new LinearGradientPaint(
                new Point2D.Double(0, area.getMinY()), new Point2D.Double(0, area.getMaxY()), offsets, colours));
        graphics.fill(area);
    }

    @Override
    public void text(Shape outlines, Ink ink, String says) {
        fill(outlines, ink);
    }

    @Override
    public void clipped(Rectangle2D area, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(area);
        drawing.run();
        graphics.setClip(before);
    }

    private static Color colour(Ink ink, double share) {
        Colour colour = ink.colour();
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(255 * ink.opacity() * share));
    }
}
