package org.nuprobe.toolkit.spectrum;

import java.util.List;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;

/** The part of a spectrum inside a window that lies within its support. */
record ClippedSpectrum(Spectrum base, Interval support) implements Spectrum {
    @Override
    public double density(double energy) {
        return support.contains(energy) ? base.density(energy) : 0;
    }

    @Override
    public List<Line> lines() {
        return base.lines().stream()
                .filter(line -> support.contains(line.energy()))
                .toList();
    }

    @Override
    public double[] breakpoints() {
        return Breakpoints.within(support, base.breakpoints());
    }
}
