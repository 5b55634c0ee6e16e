package org.nuprobe.toolkit.spectrum;

import java.util.Comparator;
import java.util.List;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;

/**
 * Monochromatic neutrinos, as from electron capture or a pion that decays at rest: lines and no continuum.
 *
 * @param lines at least one; kept in rising energy
 */
public record LineSpectrum(List<Line> lines) implements Spectrum {
    public LineSpectrum {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a spectrum of lines needs at least one line");
        }
        lines = lines.stream().sorted(Comparator.comparingDouble(Line::energy)).toList();
    }

    /** One line with the whole content. */
    public static LineSpectrum of(double energy, double content) {
        return new LineSpectrum(List.of(new Line(energy, content)));
    }

    @Override
    public Interval support() {
        return new Interval(lines.get(0).energy(), lines.get(lines.size() - 1).energy());
    }

    @Override
    public double density(double energy) {
        return 0;
    }
}
