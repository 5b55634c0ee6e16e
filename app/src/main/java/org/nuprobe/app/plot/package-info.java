/**
 * Draws figures of publication quality: describe one with {@link org.nuprobe.app.plot.Figure} and its layers, then
 * write it as SVG or PNG with {@link org.nuprobe.app.plot.FigureWriter}.
 *
 * <p>The public types are immutable descriptions and know nothing of pixels; everything else here turns them into
 * outlines that both back ends only fill and stroke. A text is plain with TeX between dollar signs, as in
 * {@code "$\\mu_{\\nu}$ from Borexino 2017"}; TeX is loaded when the first figure is drawn.
 */
package org.nuprobe.app.plot;
