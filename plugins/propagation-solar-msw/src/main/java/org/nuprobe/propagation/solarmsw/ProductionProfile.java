package org.nuprobe.propagation.solarmsw;

/**
 * Where in the Sun a component is born: electron densities and the fraction of the neutrinos that start there.
 *
 * @param densities electrons per volume
 * @param fractions of the neutrinos, positive, as many; they add up to 1
 */
record ProductionProfile(double[] densities, double[] fractions) {
    /** A profile from shells; those in which nothing is born are left out and the rest is scaled to add up to 1. */
    static ProductionProfile of(double[] densities, double[] fractions) {
        int kept = 0;
        double sum = 0;
        for (double fraction : fractions) {
            kept += fraction > 0 ? 1 : 0;
            sum += fraction;
        }
        double[] where = new double[kept];
        double[] howMany = new double[kept];
        int next = 0;
        for (int shell = 0; shell < fractions.length; shell++) {
            if (fractions[shell] > 0) {
                where[next] = densities[shell];
                howMany[next] = fractions[shell] / sum;
                next++;
            }
        }
        return new ProductionProfile(where, howMany);
    }

    /**
     * The average of cos 2 theta_m over the places of birth,
     *
     * <pre>cos 2 theta_m = (cos 2 theta - beta)/sqrt((cos 2 theta - beta)^2 + sin^2 2 theta),   beta = betaPerDensity n_e.</pre>
     *
     * @param cosine cos 2 theta in vacuum
     * @param betaPerDensity matter term over vacuum term, per electron density
     */
    double meanCosine(double cosine, double betaPerDensity) {
        double sine2 = (1 - cosine) * (1 + cosine);
        double sum = 0;
        for (int shell = 0; shell < densities.length; shell++) {
            double difference = cosine - betaPerDensity * densities[shell];
            sum += fractions[shell] * difference / Math.sqrt(difference * difference + sine2);
        }
        return sum;
    }
}
