package org.nuprobe.spi.parameter;

import java.util.regex.Pattern;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

/**
 * A number of the model that an analysis may set, scan or profile.
 *
 * <p>Ids are global: two components that declare the same parameter share it (one flux normalisation for two detectors); two
 * different definitions of one id are an error that names both.
 *
 * @param id letters, digits and underscores, as in the literature: {@code mu_nu}, {@code g_Zp}
 * @param role how it enters the counts
 * @param dimension its dimension; {@code initial} and {@code bounds} are in natural units
 * @param initial the value it has when the analysis says nothing; for new physics, the Standard Model
 * @param bounds the values it may take
 * @param constraint what is known of it; a coefficient with a constraint, or with {@link Constraint#FITTED}, is profiled unless
 *     the analysis says otherwise
 * @param description one line for {@code nuprobe describe}
 */
public record Parameter(
        String id,
        Role role,
        Dimension dimension,
        double initial,
        Interval bounds,
        Constraint constraint,
        String description)
        implements Comparable<Parameter> {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    public Parameter {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is no parameter id: a letter, then letters, digits or _");
        }
        if (!bounds.contains(initial)) {
            throw new IllegalArgumentException("the initial value " + initial + " of " + id + " is outside its bounds ["
                    + bounds.low() + ", " + bounds.high() + "]");
        }
    }

    /** A dimensionless coupling without bounds, 0 in the Standard Model. */
    public static Parameter coefficient(String id, String description) {
        return new Parameter(id, Role.COEFFICIENT, Dimension.NUMBER, 0, Interval.ALL, Constraint.NONE, description);
    }

    /** A factor around 1, not negative, with a Gaussian relative uncertainty: a nuisance that costs nothing. */
    public static Parameter normalisation(String id, double relativeUncertainty, String description) {
        return new Parameter(
                id,
                Role.COEFFICIENT,
                Dimension.NUMBER,
                1,
                Interval.NON_NEGATIVE,
                new Constraint.Gaussian(1, relativeUncertainty),
                description);
    }

    /** A factor around 1, not negative, of which nothing is known and which is fitted: a flux that the data themselves measure. */
    public static Parameter fittedNormalisation(String id, String description) {
        return new Parameter(
                id, Role.COEFFICIENT, Dimension.NUMBER, 1, Interval.NON_NEGATIVE, Constraint.FITTED, description);
    }

    /** A shape parameter without a constraint, such as a mediator mass. */
    public static Parameter shape(
            String id, Dimension dimension, double initial, double low, double high, String description) {
        return new Parameter(id, Role.SHAPE, dimension, initial, new Interval(low, high), Constraint.NONE, description);
    }

    /** The same parameter with other bounds. */
    public Parameter within(double low, double high) {
        return new Parameter(id, role, dimension, initial, new Interval(low, high), constraint, description);
    }

    /** The same parameter with other knowledge about it. */
    public Parameter constrained(Constraint other) {
        return new Parameter(id, role, dimension, initial, bounds, other, description);
    }

    @Override
    public int compareTo(Parameter other) {
        return id.compareTo(other.id);
    }
}
