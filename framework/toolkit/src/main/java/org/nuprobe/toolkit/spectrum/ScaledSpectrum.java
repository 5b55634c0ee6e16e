package org.nuprobe.toolkit.spectrum;

import java.util.List;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;

/** A spectrum times a number. */
record ScaledSpectrum(Spectrum base, double factor) implements Spectrum {
    ScaledSpectrum {
        if (!(factor >= 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("a spectrum cannot be multiplied by " + factor);
        }
    }

    @Override
    public Interval support() {
        return base.support();
    }

    @Override
    public double density(double energy) {
        return factor * base.density(energy);
    }

    @Override
    public List<Line> lines() {
        return base.lines().stream()
                .map(line -> new Line(line.energy(), factor * line.content()))
                .toList();
    }

    @Override
    public double[] breakpoints() {
        return base.breakpoints();
    }
}
