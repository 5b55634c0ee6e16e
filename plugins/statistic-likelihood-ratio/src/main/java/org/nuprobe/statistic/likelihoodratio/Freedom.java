package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.statistics.Likelihood;

/**
 * What a likelihood knows against what is asked of it.
 *
 * @param known bins and constraints
 * @param free parameters that are fitted
 */
record Freedom(int known, int free) {
    /** That of a likelihood. */
    static Freedom of(Likelihood model) {
        long constraints = model.parameters().stream()
                .filter(parameter -> parameter.constraint() instanceof Constraint.Gaussian)
                .count();
        return new Freedom(
                model.expected(model.start()).length + (int) constraints,
                model.parameters().size());
    }

    /** The degrees of freedom of the best fit. */
    int degrees() {
        return known - free;
    }

    /** What to say when the best fit cannot be the only one. */
    List<String> statements() {
        return degrees() < 0
                ? List.of("there are more free parameters, " + free + ", than bins and constraints, " + known
                        + ": the best fit is one of many")
                : List.of();
    }
}
