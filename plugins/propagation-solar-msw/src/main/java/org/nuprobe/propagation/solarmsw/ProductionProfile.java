package org.nuprobe.propagation.solarmsw;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.toolkit.oscillation.Matter;

/**
 * Where in the Sun a component is born.
 *
 * @param shells the places, with the fraction of the neutrinos that start there; the fractions add up to 1
 */
record ProductionProfile(List<Shell> shells) {
    ProductionProfile {
        shells = List.copyOf(shells);
    }

    /**
     * A place of birth.
     *
     * @param matter what is there
     * @param fraction of the neutrinos that are born there
     */
    record Shell(Matter matter, double fraction) {}

    /** A profile from shells; those in which nothing is born are left out and the rest is scaled to add up to 1. */
    static ProductionProfile of(List<Matter> matter, double[] fractions) {
        double sum = 0;
        for (double fraction : fractions) {
            sum += fraction;
        }
        List<Shell> shells = new ArrayList<>();
        for (int shell = 0; shell < fractions.length; shell++) {
            if (fractions[shell] > 0) {
                shells.add(new Shell(matter.get(shell), fractions[shell] / sum));
            }
        }
        return new ProductionProfile(shells);
    }
}
