package org.nuprobe.propagation.solarmsw;

import java.util.Arrays;
import org.nuprobe.toolkit.oscillation.MatterPotential;

/**
 * What the Sun makes of electron neutrinos from one production profile: the average over it of cos 2theta_m,
 *
 * <pre>C = &lt;-h_z/|h|&gt;,   h = (dm2_21/2E) (sin 2theta_12, 0, -cos 2theta_12) + v,
 * without epsilons   -h_z/|h| = (cos 2theta_12 - beta)/sqrt((cos 2theta_12 - beta)^2 + sin^2 2theta_12),
 *                    beta = 2 sqrt2 G_F c_13^2 n_e E/dm2_21,</pre>
 *
 * <p>with the vector v of the potential in {@link TwoLevelBasis}. With epsilons its components are those of M. C. Gonzalez-Garcia
 * and M. Maltoni, JHEP 09 (2013) 152: {@code v = sqrt2 G_F (c_13^2 n_e (0, 0, 1) + 2 sum_f n_f (Re eps_N, -Im eps_N, -eps_D))}.
 */
final class SolarConversion {
    private final Oscillations oscillations;
    private final double[] fractions;
    /** By shell: the three components of v, one after the other. */
    private final double[] vectors;

    /** The conversion on the way out of the places of a profile. */
    SolarConversion(
            Oscillations oscillations, TwoLevelBasis basis, ProductionProfile profile, MatterPotential potential) {
        this.oscillations = oscillations;
        this.fractions = profile.shells().stream()
                .mapToDouble(ProductionProfile.Shell::fraction)
                .toArray();
        this.vectors = profile.shells().stream()
                .flatMapToDouble(shell -> Arrays.stream(basis.vector(potential.of(shell.matter()))))
                .toArray();
    }

    /** C at an energy. */
    double meanCosine(double energy) {
        double perGap = 2 * energy / oscillations.dm221();
        double sine = oscillations.sine();
        double cosine = oscillations.cosine();
        double sum = 0;
        for (int shell = 0; shell < fractions.length; shell++) {
            double x = sine + perGap * vectors[3 * shell];
            double y = perGap * vectors[3 * shell + 1];
            double z = cosine - perGap * vectors[3 * shell + 2];
            sum += fractions[shell] * z / Math.sqrt(x * x + y * y + z * z);
        }
        return sum;
    }
}
