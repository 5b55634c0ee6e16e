package org.nuprobe.engine.fit;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nuprobe.spi.statistics.Derivatives;

/**
 * A damped Newton method with bounds, in scaled coordinates.
 *
 * <p>Each step minimises the quadratic model with the absolute values of its eigenvalues and a Levenberg damping; coordinates that
 * would leave their bounds stop there and the others are solved for again. Where the slope vanishes but the function bends
 * down, as at zero of a coupling that enters squared, it looks along that direction on both sides.
 */
final class Newton {
    private static final int MOST_STEPS = 200;
    private static final double DONE = 1e-10;
    private static final double GOOD_ENOUGH = 1e-6;
    private static final double STIFFEST = 1e12;
    private static final double LONGEST = 1e4;
    private static final double[] LOOKS = {1, -1, 0.1, -0.1, 10, -10, 0.01, -0.01, 1e-3, -1e-3};

    private final Scaled function;
    private double[] y;
    private Derivatives here;
    private double damping;
    private int steps;

    Newton(Scaled function, double[] start) {
        this.function = function;
        this.y = start.clone();
    }

    /** Where it stopped. */
    record Outcome(double[] y, double value, boolean converged, int steps) {}

    /** Steps down until nothing is left to gain. */
    Outcome run() {
        here = function.derivatives(y);
        boolean converged = false;
        boolean going = finite();
        while (going && steps < MOST_STEPS) {
            int[] inside = inside();
            double[] gradient = pick(here.gradient(), inside);
            Curvature curvature = new Curvature(here.hessian(), inside);
            double[] whole = curvature.step(gradient, 0);
            // g^T |H|^-1 g is about twice how much the function can still fall.
            double decrement = -Curvature.dot(gradient, whole);
            boolean flat = decrement <= DONE + 1e-14 * Math.abs(here.value());
            if (flat && !escape(inside, curvature)) {
                polish(inside, whole);
                converged = true;
                going = false;
            } else if (!flat && !descend(inside, curvature, whole)) {
                converged = decrement <= GOOD_ENOUGH;
                going = false;
            }
            going &= finite();
        }
        return new Outcome(y, here.value(), converged, steps);
    }

    /** Whether the derivatives are numbers; without them another method has to look. */
    private boolean finite() {
        double sum = 0;
        for (int k = 0; k < y.length; k++) {
            sum += 0 * here.gradient()[k];
            for (int l = 0; l < y.length; l++) {
                sum += 0 * here.hessian()[k][l];
            }
        }
        return sum == 0;
    }

    /** The coordinates that are not pressed against a bound. */
    private int[] inside() {
        int[] inside = new int[y.length];
        int size = 0;
        for (int k = 0; k < y.length; k++) {
            if (!(y[k] <= function.low(k) && here.gradient()[k] > 0)
                    && !(y[k] >= function.high(k) && here.gradient()[k] < 0)
                    && function.low(k) < function.high(k)) {
                inside[size++] = k;
            }
        }
        return size == inside.length ? inside : Arrays.copyOf(inside, size);
    }

    /**
     * One step that lowers the function; false if there is none.
     *
     * @param whole the step without damping
     */
    private boolean descend(int[] inside, Curvature curvature, double[] whole) {
        while (damping <= STIFFEST) {
            steps++;
            double[] first = damping == 0 ? whole : curvature.step(pick(here.gradient(), inside), damping);
            double[] step = boundedStep(inside, first);
            double promised = promised(step);
            double[] next = moved(step, 1);
            double value = function.value(next);
            if (promised > 0 && here.value() - value >= 1e-4 * promised) {
                accept(next);
                damping = damping <= 1e-6 ? 0 : damping / 10;
                return true;
            }
            damping = Math.max(1e-3, 4 * damping);
        }
        damping = 0;
        return false;
    }

    /**
     * A step of the quadratic model, with coordinates that would leave their bounds held there and the others solved for again.
     *
     * @param inside the coordinates that may move
     * @param first their step while nothing stops them
     */
    private double[] boundedStep(int[] inside, double[] first) {
        double[] step = new double[y.length];
        int[] open = inside;
        double[] part = first;
        while (true) {
            int worst = -1;
            double excess = 0;
            for (int k = 0; k < open.length; k++) {
                int i = open[k];
                step[i] = Math.max(-LONGEST, Math.min(LONGEST, part[k]));
                double beyond = Math.max(y[i] + step[i] - function.high(i), function.low(i) - y[i] - step[i]);
                if (beyond > excess) {
                    excess = beyond;
                    worst = i;
                }
            }
            if (worst < 0) {
                return step;
            }
            step[worst] =
                    Math.max(function.low(worst), Math.min(function.high(worst), y[worst] + step[worst])) - y[worst];
            open = without(open, worst);
            part = new Curvature(here.hessian(), open).step(gradientAfter(step, open), damping);
        }
    }

    /** The slope of the open coordinates after the others have made their step. */
    private double[] gradientAfter(double[] step, int[] open) {
        double[] closed = step.clone();
        for (int k : open) {
            closed[k] = 0;
        }
        double[] gradient = pick(here.gradient(), open);
        for (int k = 0; k < open.length; k++) {
            gradient[k] += Curvature.dot(here.hessian()[open[k]], closed);
        }
        return gradient;
    }

    private double promised(double[] step) {
        double slope = 0;
        double bend = 0;
        for (int k = 0; k < step.length; k++) {
            slope += here.gradient()[k] * step[k];
            for (int l = 0; l < step.length; l++) {
                bend += step[k] * here.hessian()[k][l] * step[l];
            }
        }
        // Where the model bends down the slope alone is what it promises.
        return -(slope + 0.5 * Math.max(0, bend));
    }

    /** Leaves a point without slope where the function bends down; false if it does not, or falls nowhere. */
    private boolean escape(int[] inside, Curvature curvature) {
        double[] direction = curvature.downhill();
        if (direction.length == 0) {
            return false;
        }
        double[] step = new double[y.length];
        for (int k = 0; k < inside.length; k++) {
            step[inside[k]] = direction[k];
        }
        double[] best = y;
        double lowest = here.value() - 1e-9 * Math.max(1e-3, Math.abs(here.value()));
        for (double look : LOOKS) {
            double[] next = moved(step, look);
            if (Arrays.equals(next, y)) {
                continue;
            }
            double value = function.value(next);
            if (value < lowest) {
                lowest = value;
                best = next;
            }
        }
        steps++;
        if (best == y) {
            return false;
        }
        accept(best);
        return true;
    }

    /** The last Newton step, far below the tolerance, if it does no harm. */
    private void polish(int[] inside, double[] part) {
        double[] step = new double[y.length];
        for (int k = 0; k < inside.length; k++) {
            step[inside[k]] = part[k];
        }
        double[] next = moved(step, 1);
        double value = function.value(next);
        if (value <= here.value()) {
            y = next;
            here = new Derivatives(value, here.gradient(), here.hessian());
        }
    }

    private void accept(double[] next) {
        y = next;
        here = function.derivatives(next);
    }

    private double[] moved(double[] step, double factor) {
        double[] next = y.clone();
        for (int k = 0; k < next.length; k++) {
            next[k] = Math.max(function.low(k), Math.min(function.high(k), next[k] + factor * step[k]));
        }
        return next;
    }

    private static double[] pick(double[] values, int[] among) {
        double[] picked = new double[among.length];
        for (int k = 0; k < picked.length; k++) {
            picked[k] = values[among[k]];
        }
        return picked;
    }

    private static int[] without(int[] among, int stopped) {
        return IntStream.of(among).filter(i -> i != stopped).toArray();
    }
}
