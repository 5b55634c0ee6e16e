package org.nuprobe.toolkit.response;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * A gamma distribution around the mean m, with which COHERENT describes the photoelectrons of CsI[Na], Phys. Rev. Lett. 129
 * (2022) 081801:
 *
 * <pre>p(x) = x^b exp(-x/theta)/(Gamma(1 + b) theta^(1 + b)),   b = slope m,   theta = m/(1 + b),   variance m^2/(1 + b)</pre>
 *
 * @param slope b per mean, positive
 */
public record GammaSmearing(double slope) implements Smearing {
    private static final double REACH = 8.5;
    private static final double SKEWED = 37;

    public GammaSmearing {
        if (!(slope > 0) || Double.isInfinite(slope)) {
            throw new IllegalArgumentException(
                    "the shape of a gamma distribution must grow with the mean, not by " + slope);
        }
    }

    @Override
    public double share(double mean, double low, double high, Efficiency efficiency) {
        if (mean == 0) {
            return low <= 0 && high > 0 ? efficiency.applyAsDouble(0) : 0;
        }
        double shape = 1 + slope * mean;
        double theta = mean / shape;
        if (efficiency.knots().length == 0) {
            return between(shape, Math.max(0, low) / theta, high / theta) * efficiency.applyAsDouble(Math.max(0, low));
        }
        double reach = REACH * Math.sqrt(shape);
        double from = Math.max(low, theta * Math.max(0, shape - reach));
        double to = Math.min(high, theta * (shape + reach + SKEWED));
        double norm = -LogGamma.value(shape) - Math.log(theta);
        return SelectedShare.integral(
                x -> Math.exp(norm + (shape - 1) * Math.log(x / theta) - x / theta),
                theta * Math.sqrt(shape),
                from,
                to,
                efficiency);
    }

    private static double between(double shape, double low, double high) {
        if (Double.isInfinite(high)) {
            return RegularizedGamma.Q.value(shape, low);
        }
        return low > shape
                ? RegularizedGamma.Q.value(shape, low) - RegularizedGamma.Q.value(shape, high)
                : RegularizedGamma.P.value(shape, high) - RegularizedGamma.P.value(shape, low);
    }

    @Override
    public double lowest(double observed) {
        return Reach.lowest(
                observed, mean -> RegularizedGamma.Q.value(1 + slope * mean, observed * (1 + slope * mean) / mean));
    }

    @Override
    public double highest(double observed) {
        return observed <= 0
                ? 0
                : Reach.highest(
                        observed,
                        mean -> RegularizedGamma.P.value(1 + slope * mean, observed * (1 + slope * mean) / mean));
    }

    @Override
    public double scale(double mean) {
        return mean / Math.sqrt(1 + slope * mean);
    }
}
