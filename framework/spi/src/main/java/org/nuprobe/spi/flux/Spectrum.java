package org.nuprobe.spi.flux;

import java.util.List;
import org.nuprobe.spi.unit.Interval;

/**
 * Neutrinos by energy: a continuum, lines, or both.
 *
 * <p>The engine integrates the continuum between neighbouring {@link #breakpoints()}, where it must be smooth, and adds lines
 * as exact steps; so a table with straight pieces lists its knots and a histogram its edges.
 */
public interface Spectrum {
    /** The energies outside of which there is nothing; the lower end is not negative, the upper end finite. */
    Interval support();

    /**
     * The continuum at one energy, in neutrinos per area, time and energy; 0 outside the {@link #support()} and 0 for a
     * spectrum of lines only. It is never asked at a breakpoint.
     */
    double density(double energy);

    /** The lines, in rising energy; none by default. */
    default List<Line> lines() {
        return List.of();
    }

    /** Rising energies between which the continuum is smooth, the ends of the support included. */
    default double[] breakpoints() {
        return new double[] {support().low(), support().high()};
    }
}
