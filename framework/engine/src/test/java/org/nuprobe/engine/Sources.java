package org.nuprobe.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.unit.Interval;

/** Fluxes with closed forms. */
public final class Sources {
    /** One flavour with certainty, for couplings that do not care. */
    public static final FlavourState ANY = FlavourState.diagonal(1, 0, 0);

    private Sources() {}

    /** A continuum between energies where it may bend. */
    public static Spectrum continuum(DoubleUnaryOperator density, double... edges) {
        return new Continuum(density, edges, List.of(), new AtomicInteger());
    }

    /** A continuum that counts how often it is asked. */
    public static Spectrum counted(AtomicInteger calls, DoubleUnaryOperator density, double... edges) {
        return new Continuum(density, edges, List.of(), calls);
    }

    /** A continuum and lines. */
    public static Spectrum withLines(List<Line> lines, DoubleUnaryOperator density, double... edges) {
        return new Continuum(density, edges, lines, new AtomicInteger());
    }

    /** Nothing but a line. */
    public static Spectrum line(double energy, double content) {
        return new Continuum(
                e -> 0, new double[] {energy, energy}, List.of(new Line(energy, content)), new AtomicInteger());
    }

    /** A steady component of neutrinos of any flavour. */
    public static Flux.Component component(String name, Spectrum spectrum) {
        return component(name, Helicity.NEUTRINO, spectrum, energy -> ANY);
    }

    /** A steady component. */
    public static Flux.Component component(
            String name, Helicity helicity, Spectrum spectrum, DoubleFunction<FlavourState> state) {
        return new Flux.Component(name, helicity, spectrum, Monomial.ONE, state, TimeProfile.STEADY);
    }

    /** A source without parameters. */
    public static Source of(Flux.Component... components) {
        Flux flux = new Flux(List.of(components));
        return shape -> flux;
    }

    private record Continuum(DoubleUnaryOperator law, double[] edges, List<Line> lines, AtomicInteger calls)
            implements Spectrum {
        @Override
        public Interval support() {
            return new Interval(edges[0], edges[edges.length - 1]);
        }

        @Override
        public double density(double energy) {
            calls.incrementAndGet();
            for (double edge : edges) {
                if (edge == energy) {
                    throw new AssertionError("the density was asked at the breakpoint " + edge);
                }
            }
            return support().contains(energy) ? law.applyAsDouble(energy) : 0;
        }

        @Override
        public double[] breakpoints() {
            return edges.clone();
        }
    }
}
