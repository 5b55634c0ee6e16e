package org.nuprobe.propagation.solarmsw;

import java.util.function.DoubleFunction;
import org.nuprobe.spi.flux.FlavourState;

/**
 * The flavour at the detector by energy, of electron neutrinos from one production profile.
 *
 * <p>In the Sun's slowly falling density each neutrino stays in the matter state in which it was born and leaves as the mass
 * state of that number; mass states arrive without coherence (S. J. Parke, Phys. Rev. Lett. 57 (1986) 1275):
 *
 * <pre>rho_ab = sum_j w_j U_aj U_bj^*,
 * w_1 = c_13^2 (1 + C)/2,   w_2 = c_13^2 (1 - C)/2,   w_3 = s_13^2,   C = average of cos 2 theta_m over the profile;
 * P_ee = rho_ee = c_13^4 (1 + C cos 2 theta_12)/2 + s_13^4.</pre>
 *
 * <p>With the vector b of the first mass state this is {@code rho^ = c_13^2 (1 + C b.sigma)/2} and s_13^2 on the third level, in
 * the basis of {@link TwoLevelBasis}; at night the Earth has turned b.
 *
 * @param basis the basis
 * @param sun gives C
 * @param firstState gives b at the detector
 */
record ArrivingStates(TwoLevelBasis basis, SolarConversion sun, FirstState firstState)
        implements DoubleFunction<FlavourState> {
    @Override
    public FlavourState apply(double energy) {
        double mean = sun.meanCosine(energy);
        double[] b = firstState.at(energy);
        return basis.state(mean * b[0], mean * b[1], mean * b[2]);
    }
}
