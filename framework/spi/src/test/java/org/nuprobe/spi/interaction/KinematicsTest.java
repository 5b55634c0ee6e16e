package org.nuprobe.spi.interaction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class KinematicsTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.42, 1, 15, 52.8, 1000})
    void minimumEnergyInvertsMaximumRecoil(double energyInMev) {
        for (double mass : new double[] {ELECTRON_MASS, 28 * ATOMIC_MASS, 132 * ATOMIC_MASS}) {
            double energy = energyInMev * MEV;
            double recoil = Kinematics.maximumRecoil(energy, mass);
            assertThat(Kinematics.minimumEnergy(recoil, mass) / energy).isCloseTo(1, withinPercentage(1e-10));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 4})
    void momentumTransferIsExactForATargetAtRest(double recoilInKev) {
        // |q|^2 = T^2 + 2MT is the three-momentum; the four-vector square loses T^2 again
        double mass = 132 * ATOMIC_MASS;
        double recoil = recoilInKev * KEV;
        double threeMomentumSquared = recoil * recoil + 2 * mass * recoil;
        assertThat(Kinematics.momentumTransferSquared(recoil, mass) / (threeMomentumSquared - recoil * recoil))
                .isCloseTo(1, withinPercentage(1e-10));
    }
}
