package org.nuprobe.source.piondecayatrest;

import java.util.function.DoubleUnaryOperator;

/** The pulse folded with decays by direct quadrature, for comparison with the closed forms. */
final class Convolution {
    private static final int STEPS = 20_000;

    private Convolution() {}

    /** The fraction that has decayed a time after it was made, after the pion alone. */
    static double prompt(double age) {
        return age <= 0 ? 0 : -Math.expm1(-age / ArrivalTime.PION);
    }

    /** The same after pion and muon, from the survival of both. */
    static double delayed(double age) {
        double pion = ArrivalTime.PION;
        double muon = ArrivalTime.MUON;
        return age <= 0 ? 0 : 1 - (muon * Math.exp(-age / muon) - pion * Math.exp(-age / pion)) / (muon - pion);
    }

    /** The fraction before a time for a Gaussian pulse, over exp(-z^2/2), z = (time - mean)/width. */
    static double gaussian(double z, double width, DoubleUnaryOperator decayed) {
        double oldest = z < 0 ? Math.min(12, -40 / z) : z + 12;
        return simpson(
                u -> Math.exp(z * u - 0.5 * u * u) / Math.sqrt(2 * Math.PI) * decayed.applyAsDouble(u * width),
                0,
                oldest);
    }

    /** The fraction before a time, counted from the start, for a rectangular pulse. */
    static double rectangular(double time, double length, DoubleUnaryOperator decayed) {
        return simpson(made -> decayed.applyAsDouble(time - made), 0, Math.min(time, length)) / length;
    }

    private static double simpson(DoubleUnaryOperator function, double from, double to) {
        double step = (to - from) / STEPS;
        double sum = function.applyAsDouble(from) + function.applyAsDouble(to);
        for (int i = 1; i < STEPS; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * function.applyAsDouble(from + i * step);
        }
        return sum * step / 3;
    }
}
