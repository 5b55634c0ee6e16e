package org.nuprobe.app.plot;

import java.util.List;
import java.util.Locale;

/**
 * A colour of the screen, each part from 0 to 255. The constants are the colours of Okabe and Ito, which readers with
 * any kind of colour vision tell apart (M. Okabe, K. Ito, "Color Universal Design", 2008).
 */
public record Colour(int red, int green, int blue) {
    /** Black. */
    public static final Colour BLACK = hex("#000000");
    /** White. */
    public static final Colour WHITE = hex("#ffffff");
    /** A middle grey. */
    public static final Colour GREY = hex("#7f7f7f");
    /** Okabe and Ito's orange. */
    public static final Colour ORANGE = hex("#e69f00");
    /** Okabe and Ito's sky blue. */
    public static final Colour SKY_BLUE = hex("#56b4e9");
    /** Okabe and Ito's bluish green. */
    public static final Colour GREEN = hex("#009e73");
    /** Okabe and Ito's yellow: for areas, too pale for lines on white. */
    public static final Colour YELLOW = hex("#f0e442");
    /** Okabe and Ito's blue. */
    public static final Colour BLUE = hex("#0072b2");
    /** Okabe and Ito's vermilion. */
    public static final Colour VERMILION = hex("#d55e00");
    /** Okabe and Ito's reddish purple. */
    public static final Colour PURPLE = hex("#cc79a7");

    private static final List<Colour> PALETTE = List.of(BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY_BLUE, BLACK);

    /** Refuses parts outside 0 to 255. */
    public Colour {
        Check.that(
                part(red) && part(green) && part(blue),
                "A colour has parts from 0 to 255, not " + red + ", " + green + ", " + blue + ".");
    }

    /** The colour written as on the web, for example {@code #0072b2}. */
    public static Colour hex(String text) {
        Check.that(
                text.matches("#[0-9a-fA-F]{6}"),
                "'" + text + "' is no colour: write # and six hexadecimal digits, for example #0072b2.");
        int bits = Integer.parseInt(text.substring(1), 16);
        return new Colour(bits >> 16, bits >> 8 & 0xff, bits & 0xff);
    }

    /** The colours that lines without a colour of their own take in turn. */
    public static List<Colour> palette() {
        return PALETTE;
    }

    /** This colour as on the web, for example {@code #0072b2}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** This colour mixed with black so that small text in it stays readable on white. */
    Colour forText() {
        double luminance = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
        double keep = Math.min(1, 0.3 / Math.max(luminance, 0.01));
        return new Colour((int) (red * keep), (int) (green * keep), (int) (blue * keep));
    }

    private static boolean part(int value) {
        return value >= 0 && value <= 255;
    }
}
