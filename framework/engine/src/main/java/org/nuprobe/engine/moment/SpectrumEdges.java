package org.nuprobe.engine.moment;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

/** The energies at which the spectrum of a component starts, ends, jumps or bends, and its lines, checked. */
final class SpectrumEdges {
    private SpectrumEdges() {}

    /** Rising energies between which the continuum is smooth; empty when the support is a single energy. */
    static double[] of(Flux.Component component, String owner) {
        Interval support = component.spectrum().support();
        if (!(support.low() >= 0) || Double.isInfinite(support.high())) {
            throw problem(
                    component,
                    owner,
                    "has the support [" + support.low() / Units.MEV + ", " + support.high() / Units.MEV
                            + "] MeV; it must start at or above zero and end somewhere");
        }
        if (support.width() == 0) {
            return new double[0];
        }
        double[] breakpoints = component.spectrum().breakpoints();
        double[] edges = new double[breakpoints.length + 2];
        int count = 0;
        edges[count++] = support.low();
        double last = support.low();
        for (double breakpoint : breakpoints) {
            if (!(breakpoint >= last) && !(breakpoint <= support.low())) {
                throw problem(
                        component, owner, "has breakpoints that do not rise at " + breakpoint / Units.MEV + " MeV");
            }
            if (breakpoint > last && breakpoint < support.high()) {
                edges[count++] = breakpoint;
                last = breakpoint;
            }
        }
        edges[count++] = support.high();
        return Arrays.copyOf(edges, count);
    }

    /** The lines, in rising energy. */
    static List<Line> lines(Flux.Component component, String owner) {
        List<Line> lines = component.spectrum().lines();
        for (int l = 1; l < lines.size(); l++) {
            if (!(lines.get(l).energy() > lines.get(l - 1).energy())) {
                throw problem(
                        component,
                        owner,
                        "has lines that do not rise at " + lines.get(l).energy() / Units.MEV + " MeV");
            }
        }
        return lines;
    }

    private static IllegalStateException problem(Flux.Component component, String owner, String what) {
        return new IllegalStateException("the flux component " + component.name() + " of " + owner + " " + what);
    }
}
