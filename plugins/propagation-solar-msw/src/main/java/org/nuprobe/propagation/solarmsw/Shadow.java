package org.nuprobe.propagation.solarmsw;

import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.toolkit.oscillation.Earth;
import org.nuprobe.toolkit.oscillation.MatterPotential;

/**
 * The Earth between the Sun and the detector during a part of the time.
 *
 * @param earth its shells
 * @param nights the fraction of the night by nadir angle, see {@link Exposure#nights}
 * @param part the fraction of the time that is night
 */
record Shadow(Earth earth, double[] nights, double part) {
    /** How finely the nadir angle is cut: neighbouring ways differ by few oscillations. */
    private static final int ANGLES = 240;

    Shadow {
        nights = nights.clone();
    }

    @Override
    public double[] nights() {
        return nights.clone();
    }

    /**
     * The shadow at a place.
     *
     * @param latitude in degrees, north positive
     */
    static Shadow at(Earth earth, double latitude, Livetime livetime) {
        return new Shadow(earth, new Exposure(latitude).nights(ANGLES), livetime.night());
    }

    /** The first mass state at the detector, averaged over day and night, up to an energy. */
    FirstState firstState(Oscillations oscillations, MatterPotential potential, Helicity helicity, double highest) {
        TwoLevelBasis basis = new TwoLevelBasis(oscillations, helicity);
        EarthCrossing crossing = new EarthCrossing(
                earth,
                earth.shells().stream()
                        .map(shell -> basis.vector(potential.of(shell.matter())))
                        .toList(),
                oscillations);
        return Nights.of(crossing, nights, highest).during(part, FirstState.byDay(oscillations));
    }
}
