package org.nuprobe.engine.fit;

import java.util.Arrays;
import java.util.List;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Derivatives;
import org.nuprobe.spi.unit.Interval;

/**
 * A function of the parameters that are not held, in units in which each of them changes it by about one: couplings of
 * 1e-11 and normalisations of 1 become alike.
 */
final class Scaled {
    private static final int MOST_PROBES = 80;
    private static final double TOO_MUCH = 100;
    private static final double TOO_LITTLE = 1e-4;

    private final Objective function;
    private final double[] origin;
    private final int[] free;
    private final double[] scales;
    private final Interval[] limits;
    private final double[] low;
    private final double[] high;
    private final Derivatives atOrigin;

    /**
     * A function around a point with a finite value.
     *
     * @param origin the point; held parameters stay there
     * @param free the numbers of the parameters that are not held
     */
    Scaled(Objective function, List<Parameter> parameters, double[] origin, int[] free) {
        this.function = function;
        this.origin = origin.clone();
        this.free = free;
        this.scales = new double[free.length];
        this.limits = new Interval[free.length];
        this.low = new double[free.length];
        this.high = new double[free.length];
        Derivatives here = function.derivatives(origin);
        this.atOrigin = here;
        for (int k = 0; k < free.length; k++) {
            Parameter parameter = parameters.get(free[k]);
            Interval bounds = parameter.bounds();
            limits[k] = bounds;
            double scale = guess(parameter, here.hessian()[free[k]][free[k]], origin[free[k]]);
            scales[k] = parameter.constraint() instanceof Constraint.Gaussian
                    ? scale
                    : probed(scale, free[k], bounds, here.value());
            low[k] = (bounds.low() - origin[free[k]]) / scales[k];
            high[k] = (bounds.high() - origin[free[k]]) / scales[k];
        }
    }

    private static double guess(Parameter parameter, double curvature, double value) {
        double byCurvature = Math.sqrt(2 / Math.abs(curvature));
        boolean usable = Double.isFinite(byCurvature) && byCurvature > 0;
        if (parameter.constraint() instanceof Constraint.Gaussian gaussian) {
            return usable ? Math.min(gaussian.sigma(), byCurvature) : gaussian.sigma();
        }
        if (usable) {
            return byCurvature;
        }
        double width = parameter.bounds().width();
        double byBounds = Double.isFinite(width) && width > 0 ? width : 1;
        return value != 0 ? Math.abs(value) : byBounds;
    }

    /** Grows or shrinks a scale by tens until the function feels it, but not more. */
    private double probed(double guess, int parameter, Interval bounds, double here) {
        double scale = guess;
        int direction = 0;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            double change = Math.max(
                    change(parameter, bounds.clamp(origin[parameter] + scale), here),
                    change(parameter, bounds.clamp(origin[parameter] - scale), here));
            if (!(change <= TOO_MUCH) && direction <= 0) {
                direction = -1;
                scale /= 10;
            } else if (change < TOO_LITTLE && direction >= 0 && scale < bounds.width()) {
                direction = 1;
                scale *= 10;
            } else {
                return scale;
            }
        }
        return guess;
    }

    private double change(int parameter, double value, double here) {
        double[] point = origin.clone();
        point[parameter] = value;
        return Math.abs(function.value(point) - here);
    }

    int size() {
        return free.length;
    }

    double low(int k) {
        return low[k];
    }

    double high(int k) {
        return high[k];
    }

    /** The point with these scaled coordinates; one at a bound is exactly there. */
    double[] point(double[] y) {
        double[] point = origin.clone();
        for (int k = 0; k < free.length; k++) {
            point[free[k]] = unscaled(k, y[k]);
        }
        return point;
    }

    private double unscaled(int k, double y) {
        if (y <= low[k]) {
            return limits[k].low();
        }
        return y >= high[k] ? limits[k].high() : limits[k].clamp(origin[free[k]] + y * scales[k]);
    }

    double value(double[] y) {
        return function.value(point(y));
    }

    Derivatives derivatives(double[] y) {
        double[] point = point(y);
        Derivatives all = Arrays.equals(point, origin) ? atOrigin : function.derivatives(point);
        double[] gradient = new double[free.length];
        double[][] hessian = new double[free.length][free.length];
        for (int k = 0; k < free.length; k++) {
            gradient[k] = all.gradient()[free[k]] * scales[k];
            for (int l = 0; l < free.length; l++) {
                hessian[k][l] = all.hessian()[free[k]][free[l]] * scales[k] * scales[l];
            }
        }
        return new Derivatives(all.value(), gradient, hessian);
    }
}
