package org.nuprobe.engine.fit;

import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** A search without derivatives, for what the Newton method gives up: BOBYQA, or Brent's method in one dimension. */
final class DerivativeFree {
    private static final int MOST_EVALUATIONS = 5000;
    private static final double FARTHEST = 1e3;
    private static final double HOPELESS = 1e30;

    private DerivativeFree() {}

    /** The lowest point found from a start; the start itself if the search fails. */
    static double[] search(Scaled function, double[] start) {
        int size = start.length;
        double[] low = new double[size];
        double[] high = new double[size];
        double narrowest = FARTHEST;
        for (int k = 0; k < size; k++) {
            low[k] = Math.max(function.low(k), start[k] - FARTHEST);
            high[k] = Math.min(function.high(k), start[k] + FARTHEST);
            narrowest = Math.min(narrowest, high[k] - low[k]);
        }
        if (!(narrowest > 0)) {
            return start;
        }
        double[] found;
        try {
            found = size == 1 ? brent(function, start, low, high) : bobyqa(function, start, low, high, narrowest);
        } catch (MathIllegalStateException e) {
            // Too many evaluations, or a trust region that degenerated: the start is the best that is known.
            return start;
        }
        return function.value(found) < function.value(start) ? found : start;
    }

    private static double[] brent(Scaled function, double[] start, double[] low, double[] high) {
        return new double[] {
            new BrentOptimizer(1e-10, 1e-12)
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS),
                            GoalType.MINIMIZE,
                            new UnivariateObjectiveFunction(y -> finite(function, new double[] {y})),
                            new SearchInterval(low[0], high[0], start[0]))
                    .getPoint()
        };
    }

    private static double[] bobyqa(Scaled function, double[] start, double[] low, double[] high, double narrowest) {
        double radius = Math.min(1, 0.4 * narrowest);
        return new BOBYQAOptimizer(2 * start.length + 1, radius, 1e-8 * radius)
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        GoalType.MINIMIZE,
                        new ObjectiveFunction(y -> finite(function, y)),
                        new InitialGuess(start),
                        new SimpleBounds(low, high))
                .getPoint();
    }

    private static double finite(Scaled function, double[] y) {
        double value = function.value(y);
        return value < HOPELESS ? value : HOPELESS;
    }
}
