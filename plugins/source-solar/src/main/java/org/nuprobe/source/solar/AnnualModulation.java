package org.nuprobe.source.solar;

import java.util.List;

/**
 * How much more or less than in the mean of a year arrives while a detector is live: the distance to the Sun changes,
 *
 * <pre>flux ~ 1 + 0.033 cos(2 pi (t - t_perihelion)/yr),</pre>
 *
 * averaged over the live time exactly. 0.033 is twice the eccentricity of the orbit of the Earth (0.0167; square terms are below 5e-4).
 * The perihelion is passed at the beginning of 4 January, within two days in any year.
 *
 * @param periods when the detector was live, at least one
 */
record AnnualModulation(List<LivePeriod> periods) {
    private static final double AMPLITUDE = 0.033;
    private static final double DAYS_PER_YEAR = 365.25;

    /** Days after the beginning of a year. */
    private static final double PERIHELION = 3;

    AnnualModulation {
        periods = List.copyOf(periods);
    }

    /** The mean of the factor over the live time. */
    double factor() {
        double phase = 2 * Math.PI / DAYS_PER_YEAR;
        double live = 0;
        double excess = 0;
        for (LivePeriod period : periods) {
            live += period.length();
            excess += (Math.sin(phase * (period.end() - PERIHELION)) - Math.sin(phase * (period.start() - PERIHELION)))
                    / phase;
        }
        return 1 + AMPLITUDE * excess / live;
    }
}
