package org.nuprobe.propagation.solarmsw;

import java.util.function.DoubleFunction;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.toolkit.oscillation.MixingMatrix;

/**
 * The flavour at Earth by energy, of electron neutrinos from one production profile.
 *
 * <p>In the Sun's slowly falling density each neutrino stays in the matter state in which it was born and leaves as the mass
 * state of that number; mass states arrive without coherence (S. J. Parke, Phys. Rev. Lett. 57 (1986) 1275):
 *
 * <pre>rho_ab = sum_j w_j U_aj U_bj^*,
 * w_1 = c_13^2 (1 + C)/2,   w_2 = c_13^2 (1 - C)/2,   w_3 = s_13^2,   C = average of cos 2 theta_m over the profile;
 * P_ee = rho_ee = c_13^4 (1 + C cos 2 theta_12)/2 + s_13^4.</pre>
 *
 * <p>Electrons repel antineutrinos as they attract neutrinos: there beta changes sign and U is conjugated.
 */
final class ArrivingStates implements DoubleFunction<FlavourState> {
    private final Oscillations oscillations;
    private final ProductionProfile profile;
    private final int sign;
    private final double[][] projectors;

    ArrivingStates(Oscillations oscillations, ProductionProfile profile, Helicity helicity) {
        this.oscillations = oscillations;
        this.profile = profile;
        this.sign = helicity == Helicity.NEUTRINO ? 1 : -1;
        MixingMatrix mixing = oscillations.mixing();
        this.projectors =
                new double[][] {mixing.projector(0, sign), mixing.projector(1, sign), mixing.projector(2, sign)};
    }

    @Override
    public FlavourState apply(double energy) {
        double[] weights = massFractions(energy);
        double[] elements = new double[FlavourState.SIZE];
        for (int k = 0; k < elements.length; k++) {
            elements[k] = weights[0] * projectors[0][k] + weights[1] * projectors[1][k] + weights[2] * projectors[2][k];
        }
        return FlavourState.of(elements);
    }

    /** The fractions w_1, w_2, w_3 of the mass states that arrive; they add up to 1. */
    double[] massFractions(double energy) {
        double mean = profile.meanCosine(oscillations.cosine(), sign * oscillations.betaPerDensity(energy));
        double active = oscillations.cos2Theta13();
        return new double[] {active * (1 + mean) / 2, active * (1 - mean) / 2, oscillations.sin2Theta13()};
    }
}
