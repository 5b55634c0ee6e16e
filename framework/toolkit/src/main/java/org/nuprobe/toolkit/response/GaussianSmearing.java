package org.nuprobe.toolkit.response;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.ErfDifference;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * A normal distribution around the mean m, {@code p(x) = exp(-(x - m)^2/(2 sigma^2))/(sqrt(2 pi) sigma)}. What falls below zero
 * is not folded back.
 *
 * @param deviation sigma by mean; where it is not positive, nothing is smeared
 */
public record GaussianSmearing(DoubleUnaryOperator deviation) implements Smearing {
    private static final double SQRT2 = Math.sqrt(2);
    private static final double REACH = 8;

    @Override
    public double share(double mean, double low, double high, Efficiency efficiency) {
        double sigma = sigma(mean);
        if (efficiency.knots().length == 0) {
            double below = (low - mean) / (SQRT2 * sigma);
            double above = (high - mean) / (SQRT2 * sigma);
            double probability = Double.isInfinite(above) ? Erfc.value(below) : ErfDifference.value(below, above);
            return 0.5 * probability * efficiency.applyAsDouble(Math.max(0, low));
        }
        double from = Math.max(low, mean - REACH * sigma);
        double to = Math.min(high, mean + REACH * sigma);
        double norm = 1 / (Math.sqrt(2 * Math.PI) * sigma);
        return SelectedShare.integral(
                x -> norm * Math.exp(-0.5 * (x - mean) * (x - mean) / (sigma * sigma)), sigma, from, to, efficiency);
    }

    @Override
    public double lowest(double observed) {
        return Reach.lowest(observed, mean -> 0.5 * Erfc.value((observed - mean) / (SQRT2 * sigma(mean))));
    }

    @Override
    public double highest(double observed) {
        return Reach.highest(
                Math.max(observed, sigma(observed)),
                mean -> 0.5 * Erfc.value((mean - observed) / (SQRT2 * sigma(mean))));
    }

    @Override
    public double scale(double mean) {
        double sigma = sigma(mean);
        double rise = mean > 0 ? Math.max(0, (sigma(1.001 * mean) - sigma) / (0.001 * mean)) : 0;
        return sigma / (1 + REACH * rise);
    }

    private double sigma(double mean) {
        return Math.max(Double.MIN_NORMAL, deviation.applyAsDouble(mean));
    }
}
