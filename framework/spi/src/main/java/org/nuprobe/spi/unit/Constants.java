package org.nuprobe.spi.unit;

import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.MEV;

/** The physical constants that nuprobe uses, each with its source, in natural units. */
public final class Constants {
    /** Fermi's constant G_F, 1.1663787e-5 GeV^-2 (PDG; CODATA 2018). */
    public static final double G_F = 1.1663787e-5 / (GEV * GEV);

    /** Fine-structure constant alpha at zero momentum transfer, 7.2973525693e-3 (CODATA 2018). */
    public static final double ALPHA = 7.2973525693e-3;

    /** Mass of the electron, 0.51099895 MeV (CODATA 2018). */
    public static final double ELECTRON_MASS = 0.51099895 * MEV;

    /** Mass of the muon, 105.6583755 MeV (PDG). */
    public static final double MUON_MASS = 105.6583755 * MEV;

    /** Mass of the charged pion, 139.57039 MeV (PDG). */
    public static final double CHARGED_PION_MASS = 139.57039 * MEV;

    /** Mass of the proton, 938.272088 MeV (CODATA 2018). */
    public static final double PROTON_MASS = 938.272088 * MEV;

    /** Mass of the neutron, 939.565420 MeV (CODATA 2018). */
    public static final double NEUTRON_MASS = 939.565420 * MEV;

    /** Atomic mass unit, 931.49410242 MeV (CODATA 2018). */
    public static final double ATOMIC_MASS = 931.49410242 * MEV;

    /**
     * sin^2 of the weak mixing angle at zero momentum transfer (MSbar), 0.23857: the default of every component that needs
     * one. Values in use range from 0.2223 (on shell) over 0.2312 (at m_Z) to 0.2387; a result records which one it took.
     */
    public static final double SIN2_THETA_W = 0.23857;

    private Constants() {}
}
