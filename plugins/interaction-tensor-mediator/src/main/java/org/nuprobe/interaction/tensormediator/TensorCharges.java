package org.nuprobe.interaction.tensormediator;

import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;

/**
 * Tensor couplings of the nucleons in units of g: {@code C_p = C_u delta_u + C_d delta_d} with the tensor charges of the proton,
 * and for the neutron u and d exchanged.
 *
 * @param proton C_p
 * @param neutron C_n
 */
record TensorCharges(double proton, double neutron) {
    /** Lattice values at 2 GeV: R. Gupta et al., Phys. Rev. D 98 (2018) 091501. */
    private static final double DELTA_UP = 0.784;

    private static final double DELTA_DOWN = -0.204;

    /** The couplings of the nucleons from those of the quarks. */
    static TensorCharges of(double up, double down, double deltaUp, double deltaDown) {
        return new TensorCharges(up * deltaUp + down * deltaDown, up * deltaDown + down * deltaUp);
    }

    /** A description with the settings that {@link #read} reads. */
    static Description describe(Description description) {
        return description
                .setting("up", "number", "1", "coupling C_u of the up quark, in units of g")
                .setting("down", "number", "1", "coupling C_d of the down quark, in units of g")
                .setting(
                        "delta-up",
                        "number",
                        Double.toString(DELTA_UP),
                        "tensor charge of up quarks in the proton, and of down quarks in the neutron")
                .setting(
                        "delta-down",
                        "number",
                        Double.toString(DELTA_DOWN),
                        "tensor charge of down quarks in the proton, and of up quarks in the neutron");
    }

    /** The couplings that settings name. */
    static TensorCharges read(Settings settings) {
        return of(
                settings.quantity("up", Dimension.NUMBER, 1),
                settings.quantity("down", Dimension.NUMBER, 1),
                settings.quantity("delta-up", Dimension.NUMBER, DELTA_UP),
                settings.quantity("delta-down", Dimension.NUMBER, DELTA_DOWN));
    }

    /** Whether no nucleon couples. */
    boolean vanish() {
        return proton == 0 && neutron == 0;
    }
}
