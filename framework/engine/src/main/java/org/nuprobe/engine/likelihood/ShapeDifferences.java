package org.nuprobe.engine.likelihood;

import java.util.List;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;

/**
 * Derivatives in SHAPE parameters by central differences of a function whose derivatives in the others are exact.
 *
 * <p>The step is a thousandth of the scale on which the parameter matters, as far as it says so: the standard deviation of its
 * constraint; where zero is out of bounds, as for a mass, its value; else the largest of its value, the value that the analysis
 * gives it, and, when that is zero, the width of its bounds. So steps do not shrink to rounding where a parameter passes zero.
 */
final class ShapeDifferences {
    private static final double STEP = 1e-3;

    private final List<Parameter> free;
    private final int[] shapes;

    /** A function with exact derivatives in all but the SHAPE parameters. */
    interface Exact {
        /** The value. */
        double counted(double[] point);

        /** The value; adds the derivatives to the arrays. */
        double counted(double[] point, double[] gradient, double[][] hessian);
    }

    /**
     * The derivatives by some parameters.
     *
     * @param shapes the numbers of the SHAPE parameters among the free ones, rising; derivatives by others of them are zero
     */
    ShapeDifferences(List<Parameter> free, int[] shapes) {
        this.free = free;
        this.shapes = shapes;
    }

    /** The value at a point; adds the derivatives there to the arrays. Beside a bound they are extrapolated from inside. */
    double addTo(Exact function, double[] point, double[] gradient, double[][] hessian) {
        if (shapes.length == 0) {
            return function.counted(point, gradient, hessian);
        }
        int size = point.length;
        double[] steps = new double[size];
        double[] centre = point.clone();
        for (int s : shapes) {
            steps[s] = step(free.get(s), point[s]);
            centre[s] = Math.min(
                    free.get(s).bounds().high() - steps[s],
                    Math.max(free.get(s).bounds().low() + steps[s], point[s]));
        }
        double[] slope = new double[size];
        double[][] curvature = new double[size][size];
        double middle = function.counted(centre, slope, curvature);
        for (int s : shapes) {
            differences(function, s, steps, centre, middle, slope, curvature);
        }
        for (int i = 0; i < size; i++) {
            gradient[i] += slope[i];
            for (int j = 0; j < size; j++) {
                hessian[i][j] += curvature[i][j];
                gradient[i] += curvature[i][j] * (point[j] - centre[j]);
            }
        }
        return function.counted(point);
    }

    private void differences(
            Exact function,
            int s,
            double[] steps,
            double[] centre,
            double middle,
            double[] slope,
            double[][] curvature) {
        int size = centre.length;
        double[] slopeAbove = new double[size];
        double[] slopeBelow = new double[size];
        double above = function.counted(moved(centre, s, steps[s]), slopeAbove, new double[size][size]);
        double below = function.counted(moved(centre, s, -steps[s]), slopeBelow, new double[size][size]);
        slope[s] = (above - below) / (2 * steps[s]);
        curvature[s][s] = (above - 2 * middle + below) / (steps[s] * steps[s]);
        for (int i = 0; i < size; i++) {
            if (free.get(i).role() == Role.COEFFICIENT) {
                curvature[s][i] = (slopeAbove[i] - slopeBelow[i]) / (2 * steps[s]);
                curvature[i][s] = curvature[s][i];
            }
        }
        for (int t : shapes) {
            if (t < s) {
                double[] up = moved(centre, s, steps[s]);
                double[] down = moved(centre, s, -steps[s]);
                double mixed = function.counted(moved(up, t, steps[t]))
                        - function.counted(moved(up, t, -steps[t]))
                        - function.counted(moved(down, t, steps[t]))
                        + function.counted(moved(down, t, -steps[t]));
                curvature[s][t] = mixed / (4 * steps[s] * steps[t]);
                curvature[t][s] = curvature[s][t];
            }
        }
    }

    private double[] moved(double[] point, int s, double step) {
        double[] moved = point.clone();
        moved[s] = free.get(s).bounds().clamp(moved[s] + step);
        return moved;
    }

    private static double step(Parameter parameter, double value) {
        return Math.min(STEP * scale(parameter, value), parameter.bounds().width() / 4);
    }

    private static double scale(Parameter parameter, double value) {
        if (parameter.constraint() instanceof Constraint.Gaussian gaussian) {
            return gaussian.sigma();
        }
        if (parameter.bounds().low() > 0 || parameter.bounds().high() < 0) {
            return Math.abs(value);
        }
        double width = parameter.bounds().width();
        double given = Math.abs(parameter.initial());
        double known = given == 0 && Double.isFinite(width) ? width : given;
        double scale = Math.max(Math.abs(value), known);
        return scale > 0 ? scale : 1;
    }
}
