package org.nuprobe.app.plot;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A small figure as text, the outlines of its letters left out: a change of the layout shows here. */
class GoldenFigureTest {
    @BeforeAll
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void aSmallFigureIsThisText() {
        Figure figure = Figure.of(
                        Axis.linear("$E$").showing(0, 2), Axis.log("Rate").showing(1, 100))
                .with(
                        Band.soft(2, 5, "", Colour.ORANGE),
                        Curve.of(new double[] {0, 1, 2}, new double[] {1, 10, 100}, "Signal"),
                        HorizontalLine.at(10, "Limit").styled(LineStyle.dashed()))
                .legend(LegendPosition.TOP_LEFT);
        String letters = "(aria-label=\"[^\"]*\" fill=\"[^\"]*\"|stroke=\"#ffffff\"[^>]*) d=\"[^\"]*\"";
        assertThat(FigureWriter.svg(figure).replaceAll(letters, "$1")).isEqualTo(GOLDEN);
    }

    private static final String GOLDEN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="680" height="510" viewBox="0 0 680 510">
        <defs>
        <clipPath id="clip-63.73-21.75-592.37-435.96"><path d="M63.73 21.75l592.37 0l0 435.96l-592.37 0l0 -435.96z"/></clipPath>
        <linearGradient id="fade-e69f00-42" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#e69f00" stop-opacity="0"/>
        <stop offset="0.08" stop-color="#e69f00" stop-opacity="0.03"/>
        <stop offset="0.17" stop-color="#e69f00" stop-opacity="0.09"/>
        <stop offset="0.25" stop-color="#e69f00" stop-opacity="0.21"/>
        <stop offset="0.33" stop-color="#e69f00" stop-opacity="0.33"/>
        <stop offset="0.42" stop-color="#e69f00" stop-opacity="0.39"/>
        <stop offset="0.5" stop-color="#e69f00" stop-opacity="0.42"/>
        <stop offset="0.58" stop-color="#e69f00" stop-opacity="0.39"/>
        <stop offset="0.67" stop-color="#e69f00" stop-opacity="0.33"/>
        <stop offset="0.75" stop-color="#e69f00" stop-opacity="0.21"/>
        <stop offset="0.83" stop-color="#e69f00" stop-opacity="0.09"/>
        <stop offset="0.92" stop-color="#e69f00" stop-opacity="0.03"/>
        <stop offset="1" stop-color="#e69f00" stop-opacity="0"/>
        </linearGradient>
        </defs>
        <path fill="#ffffff" d="M0 0l680 0l0 510l-680 0l0 -510z"/>
        <g clip-path="url(#clip-63.73-21.75-592.37-435.96)">
        <path fill="url(#fade-e69f00-42)" d="M63.73 305.35l592.37 0l0 86.74l-592.37 0l0 -86.74z"/>
        <path fill="none" stroke="#0072b2" stroke-width="1.9" stroke-linejoin="round" d="M63.73 457.71l296.18 -217.98l296.19 -217.98"/>
        <path fill="none" stroke="#000000" stroke-width="1.9" stroke-linejoin="round" stroke-dasharray="9.5 4.94" d="M63.73 239.73l592.37 0"/>
        </g>
        <path fill="#ffffff" fill-opacity="0.88" d="M75.73 36.25l0 26.4c0 1.38 1.11 2.5 2.5 2.5l84.33 0c1.38 0 2.5 -1.12 2.5 -2.5l0 -26.4c0 -1.38 -1.12 -2.5 -2.5 -2.5l-84.33 0c-1.39 0 -2.5 1.12 -2.5 2.5z"/>
        <path fill="none" stroke="#0072b2" stroke-width="1.9" stroke-linejoin="round" d="M83.73 49.85l28 0"/>
        <path aria-label="Signal" fill="#000000"/>
        <path fill="none" stroke="#ffffff" stroke-opacity="0.8" stroke-width="3.2" stroke-linejoin="round"/>
        <path aria-label="Limit" fill="#000000"/>
        <path fill="none" stroke="#000000" stroke-width="0.9" stroke-linejoin="round" d="M63.73 457.71l0 -8M63.73 21.75l0 8M211.82 457.71l0 -8M211.82 21.75l0 8M359.91 457.71l0 -8M359.91 21.75l0 8M508 457.71l0 -8M508 21.75l0 8M656.1 457.71l0 -8M656.1 21.75l0 8M93.34 457.71l0 -4.5M93.34 21.75l0 4.5M122.96 457.71l0 -4.5M122.96 21.75l0 4.5M152.58 457.71l0 -4.5M152.58 21.75l0 4.5M182.2 457.71l0 -4.5M182.2 21.75l0 4.5M241.44 457.71l0 -4.5M241.44 21.75l0 4.5M271.06 457.71l0 -4.5M271.06 21.75l0 4.5M300.67 457.71l0 -4.5M300.67 21.75l0 4.5M330.29 457.71l0 -4.5M330.29 21.75l0 4.5M389.53 457.71l0 -4.5M389.53 21.75l0 4.5M419.15 457.71l0 -4.5M419.15 21.75l0 4.5M448.77 457.71l0 -4.5M448.77 21.75l0 4.5M478.39 457.71l0 -4.5M478.39 21.75l0 4.5M537.62 457.71l0 -4.5M537.62 21.75l0 4.5M567.24 457.71l0 -4.5M567.24 21.75l0 4.5M596.86 457.71l0 -4.5M596.86 21.75l0 4.5M626.48 457.71l0 -4.5M626.48 21.75l0 4.5M63.73 457.71l8 0M656.1 457.71l-8 0M63.73 239.73l8 0M656.1 239.73l-8 0M63.73 21.75l8 0M656.1 21.75l-8 0M63.73 392.09l4.5 0M656.1 392.09l-4.5 0M63.73 353.71l4.5 0M656.1 353.71l-4.5 0M63.73 326.47l4.5 0M656.1 326.47l-4.5 0M63.73 305.35l4.5 0M656.1 305.35l-4.5 0M63.73 288.09l4.5 0M656.1 288.09l-4.5 0M63.73 273.5l4.5 0M656.1 273.5l-4.5 0M63.73 260.86l4.5 0M656.1 260.86l-4.5 0M63.73 249.7l4.5 0M656.1 249.7l-4.5 0M63.73 174.11l4.5 0M656.1 174.11l-4.5 0M63.73 135.73l4.5 0M656.1 135.73l-4.5 0M63.73 108.49l4.5 0M656.1 108.49l-4.5 0M63.73 87.37l4.5 0M656.1 87.37l-4.5 0M63.73 70.11l4.5 0M656.1 70.11l-4.5 0M63.73 55.52l4.5 0M656.1 55.52l-4.5 0M63.73 42.87l4.5 0M656.1 42.87l-4.5 0M63.73 31.72l4.5 0M656.1 31.72l-4.5 0"/>
        <path fill="none" stroke="#000000" stroke-width="1.2" stroke-linejoin="round" d="M63.73 21.75l592.37 0l0 435.96l-592.37 0l0 -435.96z"/>
        <path aria-label="$0.0$" fill="#000000"/>
        <path aria-label="$0.5$" fill="#000000"/>
        <path aria-label="$1.0$" fill="#000000"/>
        <path aria-label="$1.5$" fill="#000000"/>
        <path aria-label="$2.0$" fill="#000000"/>
        <path aria-label="$E$" fill="#000000"/>
        <path aria-label="$10^{0}$" fill="#000000"/>
        <path aria-label="$10^{1}$" fill="#000000"/>
        <path aria-label="$10^{2}$" fill="#000000"/>
        <path aria-label="Rate" fill="#000000"/>
        </svg>
        """;
}
