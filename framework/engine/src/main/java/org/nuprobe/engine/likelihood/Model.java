package org.nuprobe.engine.likelihood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuprobe.engine.numeric.Memo;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Derivatives;

/**
 * The fifth stage: -2 ln L as a function of the free parameters.
 *
 * <p>Derivatives are exact in coefficients. In SHAPE parameters they are central differences of the exact ones, with a step of a
 * thousandth of the constraint's standard deviation, of the value, or of the bounds, whichever exists first.
 */
public final class Model {
    private static final int REMEMBERED = 128;

    private final List<RegionTemplates> regions;
    private final List<Parameter> free;
    private final Map<String, Double> fixed;
    private final Map<String, Integer> coefficients = new HashMap<>();
    private final List<Integer> shapes = new ArrayList<>();
    private final Memo<List<Double>, CountPolynomial> polynomials = new Memo<>(REMEMBERED);

    /**
     * A model.
     *
     * @param free the free parameters, in the order of every point
     * @param fixed the value of each other parameter that is not at its initial value, by id
     */
    public Model(List<RegionTemplates> regions, List<Parameter> free, Map<String, Double> fixed) {
        this.regions = regions;
        this.free = free;
        this.fixed = Map.copyOf(fixed);
        for (int k = 0; k < free.size(); k++) {
            if (free.get(k).role() == Role.SHAPE) {
                shapes.add(k);
            } else {
                coefficients.put(free.get(k).id(), k);
            }
        }
    }

    /** The expected counts. */
    public double[] expected(double[] point) {
        return polynomial(point).expected(point);
    }

    /** -2 ln L. */
    public double value(Dataset data, double[] point) {
        CountPolynomial polynomial = polynomial(point);
        double[] counts = counts(data, polynomial);
        double value = 0;
        for (Block block : polynomial.blocks()) {
            value += block.value(counts, point);
        }
        double[] centres = data.centres();
        for (int k = 0; k < free.size(); k++) {
            value += pull(k, point, centres) * pull(k, point, centres);
        }
        return value;
    }

    /** -2 ln L with first and second derivatives. */
    public Derivatives derivatives(Dataset data, double[] point) {
        int size = free.size();
        double[] counts = data.counts();
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        double value;
        if (shapes.isEmpty()) {
            value = exact(counts, point, gradient, hessian);
        } else {
            ShapeDifferences differences = new ShapeDifferences(free, shapes, (at, g, h) -> exact(counts, at, g, h));
            value = differences.addTo(point, gradient, hessian);
        }
        double[] centres = data.centres();
        for (int k = 0; k < size; k++) {
            double pull = pull(k, point, centres);
            value += pull * pull;
            if (free.get(k).constraint() instanceof Constraint.Gaussian gaussian) {
                gradient[k] += 2 * pull / gaussian.sigma();
                hessian[k][k] += 2 / (gaussian.sigma() * gaussian.sigma());
            }
        }
        return new Derivatives(value, gradient, hessian);
    }

    private double exact(double[] counts, double[] point, double[] gradient, double[][] hessian) {
        CountPolynomial polynomial = polynomial(point);
        checkBins(counts, polynomial);
        double value = 0;
        for (Block block : polynomial.blocks()) {
            value += block.addTo(counts, point, gradient, hessian);
        }
        return value;
    }

    private double pull(int k, double[] point, double[] centres) {
        return free.get(k).constraint() instanceof Constraint.Gaussian gaussian
                ? (point[k] - centres[k]) / gaussian.sigma()
                : 0;
    }

    private CountPolynomial polynomial(double[] point) {
        if (point.length != free.size()) {
            throw new IllegalArgumentException(
                    "a point needs " + free.size() + " numbers, one for each free parameter, not " + point.length);
        }
        List<Double> key = new ArrayList<>(shapes.size());
        for (int shape : shapes) {
            key.add(point[shape]);
        }
        return polynomials.get(key, () -> CountPolynomial.of(regions, at(point), coefficients));
    }

    private Point at(double[] point) {
        Map<String, Double> values = new HashMap<>(fixed);
        for (int k = 0; k < point.length; k++) {
            values.put(free.get(k).id(), point[k]);
        }
        return parameter -> values.getOrDefault(parameter.id(), parameter.initial());
    }

    private static double[] counts(Dataset data, CountPolynomial polynomial) {
        double[] counts = data.counts();
        checkBins(counts, polynomial);
        return counts;
    }

    private static void checkBins(double[] counts, CountPolynomial polynomial) {
        if (counts.length != polynomial.bins()) {
            throw new IllegalArgumentException(
                    "the data have " + counts.length + " bins, but the model has " + polynomial.bins());
        }
    }
}
