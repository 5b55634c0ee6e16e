package org.nuprobe.interaction.standardmodel;

import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

/**
 * Published sets of weak vector charges of the nucleons, at s^2 = {@link org.nuprobe.spi.unit.Constants#SIN2_THETA_W}. They
 * concern scattering on nuclei only.
 */
enum RadiativeCorrections {
    /** None: g_V^p = 1/2 - 2 s^2, g_V^n = -1/2. */
    TREE {
        @Override
        NucleonCharges charges() {
            return NucleonCharges.universal(0.5 - 2 * SIN2_THETA_W, -0.5);
        }
    },

    /** Values for muon neutrinos, applied to every flavour: J. Erler, S. Su, Prog. Part. Nucl. Phys. 71 (2013) 119. */
    MUON {
        @Override
        NucleonCharges charges() {
            return NucleonCharges.universal(0.0298, -0.5117);
        }
    },

    /**
     * One value per flavour, the charge radii of the Standard Model included: M. Atzori Corona et al., Eur. Phys. J. C 83 (2023)
     * 683.
     */
    FLAVOUR {
        @Override
        NucleonCharges charges() {
            return new NucleonCharges(0.0382, 0.0300, 0.0256, -0.5117);
        }
    },

    /** The charges from rho, kappa and four box terms at s_Z^2 = 0.23126: J. Barranco et al., JHEP 12 (2005) 021. */
    RHO_KAPPA_2005 {
        @Override
        NucleonCharges charges() {
            double rho = 1.0086;
            double kappa = 0.9978;
            double sin2AtZ = 0.23126;
            double upLeft = -0.0031;
            double downLeft = -0.0025;
            double downRight = 7.5e-5;
            double upRight = downRight / 2;
            return NucleonCharges.universal(
                    rho * (0.5 - 2 * kappa * sin2AtZ) + 2 * upLeft + 2 * upRight + downLeft + downRight,
                    -0.5 * rho + upLeft + upRight + 2 * downLeft + 2 * downRight);
        }
    };

    /** The charges. */
    abstract NucleonCharges charges();
}
