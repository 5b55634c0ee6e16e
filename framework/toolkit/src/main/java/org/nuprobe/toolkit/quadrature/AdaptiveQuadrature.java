package org.nuprobe.toolkit.quadrature;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.toolkit.quadrature.GaussKronrod.Panel;

/**
 * Integrates by halving the worst interval until the sum is good enough: global adaptive Gauss-Kronrod with 15 points.
 * R. Piessens et al., QUADPACK (Springer, 1983), algorithm QAG.
 *
 * @param relativeTolerance the error that is allowed, as a fraction of the integral of the absolute value; positive
 * @param maximumPanels how many intervals may be used before giving up
 */
public record AdaptiveQuadrature(double relativeTolerance, int maximumPanels) {
    /** Good to 1e-12, which smooth functions reach within a few panels. */
    public static final AdaptiveQuadrature PRECISE = new AdaptiveQuadrature(1e-12, 10_000);

    public AdaptiveQuadrature {
        if (!(relativeTolerance > 0)) {
            throw new IllegalArgumentException(
                    "the tolerance of an integral must be positive, not " + relativeTolerance);
        }
    }

    /**
     * The integral of a function over the union of neighbouring intervals; it is not evaluated at their ends.
     *
     * @param breakpoints rising points between which the function is smooth; two make one interval
     * @throws ArithmeticException if the function is not finite somewhere, or the tolerance is not reached
     */
    public double integrate(DoubleUnaryOperator function, double... breakpoints) {
        PriorityQueue<Panel> panels =
                new PriorityQueue<>(Comparator.comparingDouble(Panel::error).reversed());
        for (int i = 1; i < breakpoints.length; i++) {
            if (breakpoints[i] > breakpoints[i - 1]) {
                panels.add(GaussKronrod.panel(function, breakpoints[i - 1], breakpoints[i]));
            } else if (!(breakpoints[i] == breakpoints[i - 1])) {
                throw new IllegalArgumentException("the breakpoints of an integral must rise, but " + breakpoints[i]
                        + " follows " + breakpoints[i - 1]);
            }
        }
        while (true) {
            Sums sums = Sums.of(panels);
            if (!Double.isFinite(sums.value)) {
                throw new ArithmeticException("the function to integrate is not finite between " + breakpoints[0]
                        + " and " + breakpoints[breakpoints.length - 1]);
            }
            Panel worst = panels.peek();
            if (worst == null || sums.error <= relativeTolerance * sums.absolute) {
                return sums.value;
            }
            if (panels.size() >= maximumPanels || !worst.divisible()) {
                throw new ArithmeticException("the integral from " + breakpoints[0] + " to "
                        + breakpoints[breakpoints.length - 1] + " did not converge to " + relativeTolerance + " in "
                        + panels.size() + " intervals; the worst one lies between " + worst.low() + " and "
                        + worst.high());
            }
            panels.remove();
            double centre = worst.centre();
            panels.add(GaussKronrod.panel(function, worst.low(), centre));
            panels.add(GaussKronrod.panel(function, centre, worst.high()));
        }
    }

    private record Sums(double value, double absolute, double error) {
        static Sums of(Iterable<Panel> panels) {
            double value = 0;
            double absolute = 0;
            double error = 0;
            for (Panel panel : panels) {
                value += panel.value();
                absolute += panel.absolute();
                error += panel.error();
            }
            return new Sums(value, absolute, error);
        }
    }
}
