package org.nuprobe.propagation.solarmsw;

/** When a detector counts. */
enum Livetime {
    /** While the Sun is above the horizon: no neutrino crosses the Earth. */
    DAY(0),
    /** While the Sun is below the horizon, all nights of the year. */
    NIGHT(1),
    /** All the year, half of it night. */
    YEAR(0.5);

    private final double night;

    Livetime(double night) {
        this.night = night;
    }

    /** The fraction of the time that is night. */
    double night() {
        return night;
    }
}
