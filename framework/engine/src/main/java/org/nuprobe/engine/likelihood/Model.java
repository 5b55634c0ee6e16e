package org.nuprobe.engine.likelihood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nuprobe.engine.fit.Minimum;
import org.nuprobe.engine.numeric.Memo;
import org.nuprobe.engine.region.RegionTemplates;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.statistics.Dataset;
import org.nuprobe.spi.statistics.Fit;

/**
 * The fifth stage: -2 ln L as a function of the free parameters. Derivatives are exact in coefficients, and
 * {@link ShapeDifferences} in SHAPE parameters.
 */
public final class Model {
    private static final int REMEMBERED = 128;

    private final List<RegionTemplates> regions;
    private final List<Parameter> free;
    private final Map<String, Double> fixed;
    private final BinTerm term;
    private final Pulls pulls;
    private final Map<String, Integer> coefficients = new HashMap<>();
    private final int[] shapes;
    private final Memo<List<Double>, Forms> forms = new Memo<>(REMEMBERED);

    /**
     * A model.
     *
     * @param free the free parameters, in the order of every point
     * @param fixed the value of each other parameter that is not at its initial value, by id
     * @param term what bins with counts add to -2 ln L
     * @param pulls the constraints
     */
    public Model(
            List<RegionTemplates> regions, List<Parameter> free, Map<String, Double> fixed, BinTerm term, Pulls pulls) {
        this.regions = regions;
        this.free = free;
        this.fixed = Map.copyOf(fixed);
        this.term = term;
        this.pulls = pulls;
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < free.size(); k++) {
            if (free.get(k).role() == Role.SHAPE) {
                found.add(k);
            } else {
                coefficients.put(free.get(k).id(), k);
            }
        }
        this.shapes = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The expected counts. */
    public double[] expected(double[] point) {
        CountPolynomial polynomial = forms(checked(point)).plain;
        double[] expected = new double[polynomial.bins()];
        for (Block block : polynomial.blocks()) {
            block.expect(point, expected);
        }
        return expected;
    }

    /**
     * -2 ln L of some data, for one thread.
     *
     * @param near the point at which it will be asked first
     * @param held which parameters will not move: where they are SHAPE, their derivatives are zero, as they cost templates
     */
    public Evaluation of(Dataset data, double[] near, boolean... held) {
        int[] moving = IntStream.of(shapes).filter(shape -> !held[shape]).toArray();
        return new Evaluation(this, data, near, forms(checked(near)).plain, new ShapeDifferences(free, moving));
    }

    /** The minimum of -2 ln L of some data inside the bounds, near a start; a failure is stated there, not thrown. */
    public Fit fit(Dataset data, double[] start, boolean... held) {
        if (IntStream.of(shapes).anyMatch(shape -> !held[shape])) {
            return Minimum.of(of(data, start, held), free, start, held);
        }
        Squares squares = forms(checked(start)).squares;
        double[] origin = squares.of(start, held);
        Fit fit = Minimum.of(
                new Evaluation(this, data, origin, squares.polynomial(), new ShapeDifferences(free, new int[0])),
                squares.parameters(),
                origin,
                held);
        return new Fit(
                squares.point(fit.point(), start, held),
                fit.value(),
                fit.converged(),
                fit.iterations(),
                fit.statement());
    }

    /** The counts at one set of SHAPE values, in the parameters and in their squares. */
    private record Forms(CountPolynomial plain, Squares squares) {}

    Pulls pulls() {
        return pulls;
    }

    /** The polynomial at a point; that of another point if the SHAPE values are the same. */
    CountPolynomial polynomial(double[] point, double[] other, CountPolynomial there) {
        for (int shape : shapes) {
            if (point[shape] != other[shape]) {
                return forms(point).plain;
            }
        }
        return there;
    }

    private Forms forms(double[] point) {
        List<Double> key = new ArrayList<>(shapes.length);
        for (int shape : shapes) {
            key.add(point[shape]);
        }
        return forms.get(key, () -> {
            CountPolynomial plain = CountPolynomial.of(regions, at(point), coefficients, term);
            return new Forms(plain, Squares.of(plain, free));
        });
    }

    private double[] checked(double[] point) {
        if (point.length != free.size()) {
            throw new IllegalArgumentException(
                    "a point needs " + free.size() + " numbers, one for each free parameter, not " + point.length);
        }
        return point;
    }

    private Point at(double[] point) {
        Map<String, Double> values = new HashMap<>(fixed);
        for (int k = 0; k < point.length; k++) {
            values.put(free.get(k).id(), point[k]);
        }
        return parameter -> values.getOrDefault(parameter.id(), parameter.initial());
    }
}
