package org.nuprobe.interaction.vectormediator;

/**
 * How the vacuum polarisation by one fermion of mass m runs with the space-like momentum transfer: with r = q^2/m^2,
 *
 * <pre>integral from 0 to 1 of x (1-x) ln(1 + x (1-x) r) dx
 *   = [-5/3 + 4/r + (1 - 2/r) b ln((b + 1)/(b - 1))]/6,   b = sqrt(1 + 4/r)</pre>
 *
 * <p>which is r/30 for small r and (ln r - 5/3)/6 for large r. M. E. Peskin, D. V. Schroeder, An Introduction to Quantum Field
 * Theory (1995), section 7.5.
 */
final class VacuumPolarisation {
    /** Below, the terms of the closed form cancel and the series converges fast. */
    private static final double SMALL = 0.5;

    private VacuumPolarisation() {}

    /** The integral at r = q^2/m^2, not negative. */
    static double at(double r) {
        return r < SMALL ? series(r) : closedForm(r);
    }

    private static double closedForm(double r) {
        double b = Math.sqrt(1 + 4 / r);
        // b - 1 = (4/r)/(b + 1) does not cancel for large r
        double logarithm = Math.log((b + 1) * (b + 1) * r / 4);
        return (-5.0 / 3 + 4 / r + (1 - 2 / r) * b * logarithm) / 6;
    }

    /** The sum over k >= 1 of -(-r)^k/k times the Beta function B(k + 2, k + 2). */
    private static double series(double r) {
        double beta = 1.0 / 6;
        double power = -1;
        double sum = 0;
        for (int k = 1; k <= 20; k++) {
            beta *= (k + 1.0) / (2 * (2 * k + 3.0));
            power *= -r;
            sum += power * beta / k;
        }
        return sum;
    }
}
