package org.nuprobe.engine.likelihood;

import java.util.Arrays;
import org.nuprobe.engine.fit.Objective;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;

/**
 * -2 ln L of one data set, with the arrays that it takes to work it out. For one thread: a fit makes its own.
 *
 * <p>Derivatives at the point that was evaluated last start from its expected counts.
 */
public final class Evaluation implements Objective, ShapeDifferences.Exact {
    private final Model model;
    private final double[] counts;
    private final double[] centres;
    private final double[] expected;
    private final Block.Scratch scratch;
    private final ShapeDifferences differences;
    private CountPolynomial polynomial;
    /** The point of the polynomial, and of the expected counts if there are any yet. */
    private final double[] last;

    private boolean evaluated;
    private double lastValue;

    /**
     * -2 ln L of some data.
     *
     * @param near a point with the SHAPE values of the polynomial
     */
    Evaluation(Model model, Dataset data, double[] near, CountPolynomial polynomial, ShapeDifferences differences) {
        this.model = model;
        this.differences = differences;
        this.counts = data.counts();
        this.centres = data.centres();
        if (counts.length != polynomial.bins()) {
            throw new IllegalArgumentException(
                    "the data have " + counts.length + " bins, but the model has " + polynomial.bins());
        }
        this.polynomial = polynomial;
        this.expected = new double[counts.length];
        this.scratch = new Block.Scratch(counts.length, near.length);
        this.last = near.clone();
    }

    @Override
    public double value(double[] point) {
        return counted(point) + model.pulls().value(point, centres);
    }

    @Override
    public Derivatives derivatives(double[] point) {
        double[] gradient = new double[last.length];
        double[][] hessian = new double[last.length][last.length];
        double value = differences.addTo(this, point, gradient, hessian);
        model.pulls().addTo(point, centres, gradient, hessian);
        return new Derivatives(value + model.pulls().value(point, centres), gradient, hessian);
    }

    /** What the counts alone give. */
    @Override
    public double counted(double[] point) {
        if (evaluated && Arrays.equals(point, last)) {
            return lastValue;
        }
        polynomial = model.polynomial(point, last, polynomial);
        System.arraycopy(point, 0, last, 0, last.length);
        evaluated = true;
        lastValue = 0;
        for (Block block : polynomial.blocks()) {
            block.expect(point, expected);
            lastValue += block.value(counts, expected);
        }
        return lastValue;
    }

    @Override
    public double counted(double[] point, double[] gradient, double[][] hessian) {
        double value = counted(point);
        for (Block block : polynomial.blocks()) {
            block.addTo(counts, point, expected, scratch, gradient, hessian);
        }
        return value;
    }
}
