package org.nuprobe.app.plot;

import java.awt.Insets;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** Sets labels with TeX; the first one costs half a second, for the fonts. */
final class Typesetter {
    /** JLaTeXMath keeps what it parses in static fields, so only one thread may use it. */
    private static final Object TURN = new Object();

    private Typesetter() {}

    /** The label in letters of this size; refuses what is not TeX. */
    static Label set(String label, double size) {
        String formula = TexText.formula(label);
        synchronized (TURN) {
            try {
                TeXIcon icon = new TeXFormula(formula).createTeXIcon(TeXConstants.STYLE_TEXT, (float) size);
                icon.setInsets(new Insets(0, 0, 0, 0), true);
                double ascent = icon.getTrueIconHeight();
                OutlineRecorder recorder = new OutlineRecorder();
                recorder.translate(0, -ascent);
                icon.paintIcon(null, recorder, 0, 0);
                return new Label(recorder.outlines(), icon.getTrueIconWidth(), ascent, icon.getTrueIconDepth(), label);
            } catch (JMathTeXException e) {
                throw new IllegalArgumentException(
                        "The label '" + label + "' is not TeX that can be drawn: " + e.getMessage(), e);
            }
        }
    }
}
