package org.nuprobe.toolkit.spectrum;

import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.unit.Interval;

/** A continuum given by a formula. */
public final class FunctionSpectrum implements Spectrum {
    private final Interval support;
    private final DoubleUnaryOperator formula;
    private final double[] breakpoints;

    private FunctionSpectrum(Interval support, DoubleUnaryOperator formula, double[] breakpoints) {
        this.support = support;
        this.formula = formula;
        this.breakpoints = breakpoints;
    }

    /**
     * The spectrum of a formula.
     *
     * @param support where it holds: finite, not negative, not empty; outside the density is 0
     * @param formula the density per energy, finite and not negative inside the support
     * @param kinks energies inside the support between which the formula is smooth, in any order; none for a smooth one
     */
    public static FunctionSpectrum of(Interval support, DoubleUnaryOperator formula, double... kinks) {
        if (!(support.low() >= 0 && support.high() > support.low() && Double.isFinite(support.high()))) {
            throw new IllegalArgumentException("a continuum lives on a finite interval of positive energies, not ["
                    + support.low() + ", " + support.high() + "]");
        }
        return new FunctionSpectrum(support, formula, Breakpoints.within(support, kinks));
    }

    @Override
    public Interval support() {
        return support;
    }

    @Override
    public double density(double energy) {
        return support.contains(energy) ? formula.applyAsDouble(energy) : 0;
    }

    @Override
    public double[] breakpoints() {
        return breakpoints.clone();
    }
}
