package org.nuprobe.engine.moment;

/**
 * A stretch of energy on which the flux times each element of the flavour state is a polynomial.
 *
 * <p>The integrals {@code int_x^top Phi rho_e E^-n dE} are a sum over powers of a coordinate t, plus in the panel that starts at
 * zero what is no polynomial:
 *
 * <pre>
 * above zero:  t = (high - x)/(high - low):  sum_j c_jn t^j
 * from zero:   t = x/high:                   sum_j c_jn t^j + {0, -f_0 ln t, (f_0/t - f_1 ln t)/high}
 * </pre>
 *
 * @param low the lower end
 * @param high the upper end
 * @param coefficients by element: c_jn at {@code [3 j + n]}, as many powers as matter
 * @param singular by element: f_0 and f_1, the first coefficients of {@code Phi rho_e} in t; only for the panel from zero
 */
record Panel(double low, double high, double[][] coefficients, double[][] singular) {
    boolean startsAtZero() {
        return low == 0;
    }

    /** The coordinate t of an energy. */
    double coordinate(double energy) {
        return startsAtZero() ? energy / high : (high - energy) / (high - low);
    }

    /** The flux times one element of the flavour state at an energy inside: minus the slope of the integral with n = 0. */
    double density(int element, double energy) {
        double[] table = coefficients[element];
        double t = coordinate(energy);
        double slope = 0;
        for (int power = table.length / 3 - 1; power >= 1; power--) {
            slope = slope * t + power * table[3 * power];
        }
        return startsAtZero() ? -slope / high : slope / (high - low);
    }
}
