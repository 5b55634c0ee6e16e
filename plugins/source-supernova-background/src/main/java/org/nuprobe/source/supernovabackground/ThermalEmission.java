package org.nuprobe.source.supernovabackground;

/**
 * The neutrinos of one species from one core collapse, thermal with an effective temperature and no chemical potential:
 *
 * <pre>dN/dE = energy 120/(7 pi^4) E^2/T^4/(1 + exp(E/T)),</pre>
 *
 * so that {@code integral of E dN = energy} and the mean energy is 3.151 T.
 *
 * @param energy what one species carries away, a sixth of the binding energy of the neutron star
 */
record ThermalEmission(double energy) {
    /** 1/integral of y^3/(1 + exp(y)) dy. */
    private static final double NORM = 120 / (7 * Math.pow(Math.PI, 4));

    /** Neutrinos per energy at an energy. */
    double number(double neutrinoEnergy, double temperature) {
        double y = neutrinoEnergy / temperature;
        return energy * NORM * y * y / (temperature * temperature) / (1 + Math.exp(y));
    }
}
