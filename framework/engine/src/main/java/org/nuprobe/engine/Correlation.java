package org.nuprobe.engine;

import java.util.List;
import org.nuprobe.engine.likelihood.Pulls;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;

/**
 * How the constraints of two parameters depend on each other.
 *
 * @param first the id of one
 * @param second the id of the other
 * @param value the correlation coefficient, between -1 and 1
 */
public record Correlation(String first, String second, double value) {
    public Correlation {
        if (first.equals(second)) {
            throw new IllegalArgumentException(first + " is correlated with itself: name two parameters");
        }
        if (!(Math.abs(value) < 1)) {
            throw new IllegalArgumentException("the correlation of " + first + " and " + second
                    + " must lie between -1 and 1 and be neither, not " + value);
        }
    }

    /**
     * Looks whether some correlations can be.
     *
     * @throws IllegalArgumentException if one is about a parameter that is not fitted or has no Gaussian constraint, if a pair
     *     appears twice, or if no distribution has all of them
     */
    public static void check(List<Correlation> correlations, List<Choice> choices) {
        List<Parameter> free =
                choices.stream().filter(Choice::free).map(Choice::parameter).toList();
        Pulls.of(free, matrix(correlations, free));
    }

    /**
     * The matrix of some correlations.
     *
     * @param parameters the free parameters
     * @throws IllegalArgumentException if one is not free or has no Gaussian constraint, or if a pair appears twice
     */
    static double[][] matrix(List<Correlation> correlations, List<Parameter> parameters) {
        double[][] matrix = new double[parameters.size()][parameters.size()];
        for (int k = 0; k < matrix.length; k++) {
            matrix[k][k] = 1;
        }
        for (Correlation correlation : correlations) {
            int i = place(correlation.first, parameters);
            int j = place(correlation.second, parameters);
            if (matrix[i][j] != 0) {
                throw new IllegalArgumentException(
                        "two correlations of " + correlation.first + " and " + correlation.second + ": leave one out");
            }
            matrix[i][j] = correlation.value;
            matrix[j][i] = correlation.value;
        }
        return matrix;
    }

    private static int place(String id, List<Parameter> parameters) {
        for (int k = 0; k < parameters.size(); k++) {
            if (parameters.get(k).id().equals(id)) {
                if (parameters.get(k).constraint() instanceof Constraint.Gaussian) {
                    return k;
                }
                throw new IllegalArgumentException(
                        id + " has no Gaussian constraint that could be correlated: give it a mean and a sigma");
            }
        }
        throw new IllegalArgumentException(id + " is not fitted, so its correlation says nothing; fitted are "
                + parameters.stream().map(Parameter::id).toList());
    }
}
