package org.nuprobe.app.plot;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Paints into the text of an SVG document; the same drawing gives the same bytes on every machine. */
final class SvgCanvas implements Canvas {
    private final StringBuilder body = new StringBuilder();
    /** Gradients and clips by a name that says what they hold: figures on one web page cannot disturb each other. */
    private final Map<String, String> definitions = new LinkedHashMap<>();

    @Override
    public void fill(Shape shape, Ink ink) {
        path(shape, " fill=\"" + ink.colour().hex() + "\"" + opacity("fill-opacity", ink));
    }

    @Override
    public void text(Shape outlines, Ink ink, String says) {
        path(
                outlines,
                " aria-label=\"" + escaped(says) + "\" fill=\"" + ink.colour().hex() + "\""
                        + opacity("fill-opacity", ink));
    }

    @Override
    public void stroke(Shape shape, Ink ink, Pen pen) {
        String dashes =
                pen.dash().lengths(pen.width()).stream().map(SvgCanvas::number).collect(Collectors.joining(" "));
        path(
                shape,
                " fill=\"none\" stroke=\"" + ink.colour().hex() + "\"" + opacity("stroke-opacity", ink)
                        + " stroke-width=\"" + number(pen.width()) + "\" stroke-linejoin=\"round\""
                        + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
                        + (pen.dash().round() ? " stroke-linecap=\"round\"" : ""));
    }

    @Override
    public void fade(Rectangle2D area, Ink ink) {
        String colour = ink.colour().hex();
        String name = "fade-" + colour.substring(1) + "-" + Math.round(100 * ink.opacity());
        StringBuilder gradient =
                new StringBuilder("<linearGradient id=\"" + name + "\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\">\n");
        int last = FADE.size() - 1;
        for (int i = 0; i <= 2 * last; i++) {
            double opacity = ink.opacity() * FADE.get(Math.min(i, 2 * last - i));
            gradient.append("<stop offset=\"" + number(i / (2.0 * last)) + "\" stop-color=\"" + colour
                    + "\" stop-opacity=\"" + number(opacity) + "\"/>\n");
        }
        definitions.put(name, gradient.append("</linearGradient>").toString());
        path(area, " fill=\"url(#" + name + ")\"");
    }

    @Override
    public void clipped(Rectangle2D area, Runnable drawing) {
        String name = "clip-" + number(area.getX()) + "-" + number(area.getY()) + "-" + number(area.getWidth()) + "-"
                + number(area.getHeight());
        definitions.put(name, "<clipPath id=\"" + name + "\"><path d=\"" + data(area) + "\"/></clipPath>");
        body.append("<g clip-path=\"url(#").append(name).append(")\">\n");
        drawing.run();
        body.append("</g>\n");
    }

    /** The whole document. */
    String document(double width, double height, String title) {
        String size = number(width) + "\" height=\"" + number(height) + "\" viewBox=\"0 0 " + number(width) + " "
                + number(height);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\">\n"
                + (title.isEmpty() ? "" : "<title>" + escaped(title) + "</title>\n")
                + (definitions.isEmpty() ? "" : "<defs>\n" + String.join("\n", definitions.values()) + "\n</defs>\n")
                + body + "</svg>\n";
    }

    private void path(Shape shape, String attributes) {
        String data = data(shape);
        if (!data.isEmpty()) {
            String rule = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD
                            && !attributes.contains("fill=\"none\"")
                    ? " fill-rule=\"evenodd\""
                    : "";
            body.append("<path")
                    .append(attributes)
                    .append(rule)
                    .append(" d=\"")
                    .append(data)
                    .append("\"/>\n");
        }
    }

    /** Steps from one rounded place to the next, so that nothing adds up. */
    private static String data(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        long[] start = {0, 0};
        long[] here = {0, 0};
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            data.append("Mlqcz".charAt(kind));
            long[] origin = kind == PathIterator.SEG_MOVETO ? new long[] {0, 0} : here.clone();
            for (int i = 0; i < numbers; i++) {
                long place = hundredths(at[i]);
                data.append(i == 0 ? "" : " ").append(number(place - origin[i % 2]));
                here[i % 2] = place;
            }
            if (kind == PathIterator.SEG_MOVETO) {
                start = here.clone();
            } else if (kind == PathIterator.SEG_CLOSE) {
                here = start.clone();
            }
        }
        return data.toString();
    }

    private static String opacity(String attribute, Ink ink) {
        return ink.opacity() == 1 ? "" : " " + attribute + "=\"" + number(ink.opacity()) + "\"";
    }

    private static long hundredths(double value) {
        return Math.round(value * 100);
    }

    /** At most two decimals, without a locale: 1.5, -0.07, 12. */
    static String number(double value) {
        return number(hundredths(value));
    }

    private static String number(long hundredths) {
        long size = Math.abs(hundredths);
        long rest = size % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return (hundredths < 0 ? "-" : "") + size / 100 + decimals;
    }

    /** Safe inside an element or a quoted attribute; characters that XML forbids become a replacement mark. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xd800)
                || (c >= 0xe000 && c < 0xfffe)
                || c > 0xffff;
    }
}
