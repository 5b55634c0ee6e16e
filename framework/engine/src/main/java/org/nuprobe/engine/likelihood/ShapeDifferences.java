package org.nuprobe.engine.likelihood;

import java.util.List;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;

/** Derivatives in SHAPE parameters by central differences of a function whose derivatives in the others are exact. */
final class ShapeDifferences {
    private static final double STEP = 1e-3;

    private final List<Parameter> free;
    private final List<Integer> shapes;
    private final Exact function;

    /** A function with exact derivatives in all but the SHAPE parameters. */
    @FunctionalInterface
    interface Exact {
        /** The value; adds the derivatives to the arrays. */
        double at(double[] point, double[] gradient, double[][] hessian);
    }

    /**
     * The derivatives of a function.
     *
     * @param shapes the numbers of the SHAPE parameters among the free ones
     */
    ShapeDifferences(List<Parameter> free, List<Integer> shapes, Exact function) {
        this.free = free;
        this.shapes = shapes;
        this.function = function;
    }

    /** The value at a point; adds the derivatives there to the arrays. Beside a bound they are extrapolated from inside. */
    double addTo(double[] point, double[] gradient, double[][] hessian) {
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
        double middle = function.at(centre, slope, curvature);
        for (int s : shapes) {
            differences(s, steps, centre, middle, slope, curvature);
        }
        boolean shifted = false;
        for (int i = 0; i < size; i++) {
            gradient[i] += slope[i];
            for (int j = 0; j < size; j++) {
                hessian[i][j] += curvature[i][j];
                gradient[i] += curvature[i][j] * (point[j] - centre[j]);
            }
            shifted |= point[i] != centre[i];
        }
        return shifted ? function.at(point, new double[size], new double[size][size]) : middle;
    }

    private void differences(
            int s, double[] steps, double[] centre, double middle, double[] slope, double[][] curvature) {
        int size = centre.length;
        double[] slopeAbove = new double[size];
        double[] slopeBelow = new double[size];
        double above = function.at(moved(centre, s, steps[s]), slopeAbove, new double[size][size]);
        double below = function.at(moved(centre, s, -steps[s]), slopeBelow, new double[size][size]);
        slope[s] = (above - below) / (2 * steps[s]);
        curvature[s][s] = (above - 2 * middle + below) / (steps[s] * steps[s]);
        for (int i = 0; i < size; i++) {
            if (!shapes.contains(i)) {
                curvature[s][i] = (slopeAbove[i] - slopeBelow[i]) / (2 * steps[s]);
                curvature[i][s] = curvature[s][i];
            }
        }
        for (int t : shapes) {
            if (t < s) {
                double[] up = moved(centre, s, steps[s]);
                double[] down = moved(centre, s, -steps[s]);
                double mixed = value(moved(up, t, steps[t]))
                        - value(moved(up, t, -steps[t]))
                        - value(moved(down, t, steps[t]))
                        + value(moved(down, t, -steps[t]));
                curvature[s][t] = mixed / (4 * steps[s] * steps[t]);
                curvature[t][s] = curvature[s][t];
            }
        }
    }

    private double value(double[] point) {
        return function.at(point, new double[point.length], new double[point.length][point.length]);
    }

    private double[] moved(double[] point, int s, double step) {
        double[] moved = point.clone();
        moved[s] = free.get(s).bounds().clamp(moved[s] + step);
        return moved;
    }

    private static double step(Parameter parameter, double value) {
        double width = parameter.bounds().width();
        double scale = 1;
        if (parameter.constraint() instanceof Constraint.Gaussian gaussian) {
            scale = gaussian.sigma();
        } else if (value != 0) {
            scale = Math.abs(value);
        } else if (Double.isFinite(width) && width > 0) {
            scale = width;
        }
        return Math.min(STEP * scale, width / 4);
    }
}
