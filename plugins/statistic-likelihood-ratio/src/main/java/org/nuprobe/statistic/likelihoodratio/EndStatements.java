package org.nuprobe.statistic.likelihoodratio;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.parameter.Parameter;

/**
 * What to say of the bounds of a parameter and of ends that are not there.
 *
 * @param parameter the parameter of interest
 * @param consequence what a best fit on a bound means for the method
 */
record EndStatements(Parameter parameter, String consequence) {
    private static final double AT_BOUND = 1e-9;

    /** Whether a bound of the parameter holds the best fit back. */
    List<String> bounds(double centre, double width) {
        List<String> statements = reached(centre, width);
        double low = parameter.bounds().low();
        if (Double.isFinite(low) && !atBound(centre, low, width)) {
            statements.add(0, lower() + " is not active");
        }
        return statements;
    }

    /** The bounds on which the best fit lies. */
    List<String> reached(double centre, double width) {
        List<String> statements = new ArrayList<>();
        if (atBound(centre, parameter.bounds().low(), width)) {
            statements.add(lower() + " is active: the best fit lies on it" + consequence);
        }
        if (atBound(centre, parameter.bounds().high(), width)) {
            statements.add("the upper bound " + parameter.id() + " <= "
                    + Text.value(parameter, parameter.bounds().high()) + " is active: the best fit lies on it"
                    + consequence);
        }
        return statements;
    }

    private String lower() {
        return "the lower bound " + parameter.id() + " >= "
                + Text.value(parameter, parameter.bounds().low());
    }

    /** Whether the best fit lies on a bound, measured by the width of the scan. */
    boolean atBound(double centre, double bound, double width) {
        return Math.abs(centre - bound) <= AT_BOUND * Math.max(width, Math.abs(centre));
    }

    /** That the interval ends on the bound. */
    String reaches(double bound) {
        return "the interval reaches the lower bound " + Text.equation(parameter, bound);
    }

    /**
     * That a scan does not come to an end of the interval.
     *
     * @param end where the scan ends
     * @param level what it should cross, {@code Delta chi2 = 2.71}
     */
    String never(double end, double centre, String side, String level) {
        return end == centre
                ? "the scan has no value " + side + " the best fit " + Text.equation(parameter, centre)
                : "the scan never crosses " + level + " between " + Text.value(parameter, Math.min(end, centre))
                        + " and " + Text.value(parameter, Math.max(end, centre));
    }
}
