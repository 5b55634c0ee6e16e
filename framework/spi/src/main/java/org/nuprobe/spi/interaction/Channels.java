package org.nuprobe.spi.interaction;

import org.nuprobe.spi.flux.Helicity;

import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;

/**
 * The usual elastic channels. M is the mass of the scatterer, T its recoil energy; "[a, b, c]" stands for a + b/E + c/E^2.
 */
public final class Channels {
    /**
     * Vector current on a nucleus: {@code (G_F^2 M/pi) [1, -T, -M T/2]} with the amplitude G = Q_V, the weak charge {@code
     * Z g_V^p F_p + N g_V^n F_n} in the half-size convention (neutron -1/2). Exact for a spin-0 nucleus; the same for
     * antineutrinos. D. Z. Freedman, Phys. Rev. D 9 (1974) 1389.
     */
    public static final Channel NUCLEAR_VECTOR = single("nuclear-vector", (recoil, mass, out) -> {
        double factor = G_F * G_F * mass / Math.PI;
        out[0] = factor;
        out[1] = -factor * recoil;
        out[2] = -factor * mass * recoil / 2;
    });

    /**
     * Axial current on a nucleus: {@code (G_F^2 M/(4 pi)) [1, -T, +M T/2]} with G^2 = F_A(q^2). M. Hoferichter, J. Menendez,
     * A. Schwenk, Phys. Rev. D 102 (2020) 074018.
     */
    public static final Channel NUCLEAR_AXIAL = single("nuclear-axial", (recoil, mass, out) -> {
        double factor = G_F * G_F * mass / (4 * Math.PI);
        out[0] = factor;
        out[1] = -factor * recoil;
        out[2] = factor * mass * recoil / 2;
    });

    /**
     * Scalar exchange on a nucleus: {@code (M^2 T/(4 pi)) [0, 0, 1]} with G = Q_S F/(2 M T + m^2), of dimension 1/energy^2.
     * D. G. Cerdeno et al., JHEP 05 (2016) 118.
     */
    public static final Channel NUCLEAR_SCALAR = single("nuclear-scalar", (recoil, mass, out) -> {
        out[0] = 0;
        out[1] = 0;
        out[2] = mass * mass * recoil / (4 * Math.PI);
    });

    /**
     * Tensor exchange on a nucleus: {@code (4 M/pi) [1, -T, (T^2 - M T)/4]} with G = g_nu Q_T F/(2 M T + m^2), of dimension
     * 1/energy^2, for the Lagrangian g_nu g_f/(q^2 + m^2) (nubar sigma^(mu nu) P_L nu)(fbar sigma_(mu nu) f) summed over all mu,
     * nu. M. Lindner, W. Rodejohann, X.-J. Xu, JHEP 03 (2017) 097.
     */
    public static final Channel NUCLEAR_TENSOR = single("nuclear-tensor", Channels::tensor);

    /**
     * Magnetic dipole on a nucleus: {@code (pi alpha^2/m_e^2) [1/T, -1, T/4]} with G = Z F_p mu, mu in Bohr magnetons. It
     * flips helicity and adds to the Standard Model. P. Vogel, J. Engel, Phys. Rev. D 39 (1989) 3378.
     */
    public static final Channel NUCLEAR_DIPOLE = single("nuclear-dipole", (recoil, mass, out) -> {
        double factor = dipole();
        out[0] = factor / recoil;
        out[1] = -factor;
        out[2] = factor * recoil / 4;
    });

    /**
     * Vector and axial currents on an electron, components L (0) and R (1) with G = g_L, g_R per electron: {@code (2 G_F^2
     * m_e/pi)} times LL [1, 0, 0], RR [1, -2T, T^2], LR + RL [0, 0, -m_e T]. L and R trade places for antineutrinos. G. 't
     * Hooft, Phys. Lett. B 37 (1971) 195.
     */
    public static final Channel ELECTRON_CHIRAL = new ElectronChiral();

    /** Magnetic dipole on an electron: {@code (pi alpha^2/m_e^2) [1/T, -1, 0]} with G = mu in Bohr magnetons (Vogel and Engel 1989). */
    public static final Channel ELECTRON_DIPOLE = single("electron-dipole", (recoil, mass, out) -> {
        double factor = dipole();
        out[0] = factor / recoil;
        out[1] = -factor;
        out[2] = 0;
    });

    /**
     * Scalar exchange on an electron: {@code (m_e^2 T (1 + T/(2 m_e))/(4 pi)) [0, 0, 1]} with G = g_nu g_e/(2 m_e T + m^2), of
     * dimension 1/energy^2 (Cerdeno et al. 2016).
     */
    public static final Channel ELECTRON_SCALAR = single("electron-scalar", (recoil, mass, out) -> {
        out[0] = 0;
        out[1] = 0;
        out[2] = mass * mass * recoil * (1 + recoil / (2 * mass)) / (4 * Math.PI);
    });

    /**
     * Pseudoscalar exchange on an electron, gamma5 at the electron: {@code (m_e T^2/(8 pi)) [0, 0, 1]} with G = g_nu g_e/(2 m_e T +
     * m^2), of dimension 1/energy^2 (Cerdeno et al. 2016).
     */
    public static final Channel ELECTRON_PSEUDOSCALAR = single("electron-pseudoscalar", (recoil, mass, out) -> {
        out[0] = 0;
        out[1] = 0;
        out[2] = mass * recoil * recoil / (8 * Math.PI);
    });

    /** Tensor exchange on an electron: as {@link #NUCLEAR_TENSOR} with G = g_nu g_e/(2 m_e T + m^2). */
    public static final Channel ELECTRON_TENSOR = single("electron-tensor", Channels::tensor);

    private Channels() {}

    private static void tensor(double recoil, double mass, double[] out) {
        double factor = 4 * mass / Math.PI;
        out[0] = factor;
        out[1] = -factor * recoil;
        out[2] = factor * recoil * (recoil - mass) / 4;
    }

    /** The prefactor pi alpha^2/m_e^2 of the magnetic channels, from alpha mu_B^2 = pi alpha^2/m_e^2. */
    private static double dipole() {
        return Math.PI * ALPHA * ALPHA / (ELECTRON_MASS * ELECTRON_MASS);
    }

    private static Channel single(String id, Kernel kernel) {
        return new Single(id, kernel);
    }

    private interface Kernel {
        void write(double recoil, double mass, double[] out);
    }

    private record Single(String id, Kernel kernel) implements Channel {
        @Override
        public int components() {
            return 1;
        }

        @Override
        public void kernel(int i, int j, Helicity helicity, double recoil, double mass, double[] inversePowersOfE) {
            kernel.write(recoil, mass, inversePowersOfE);
        }
    }

    private record ElectronChiral() implements Channel {
        @Override
        public String id() {
            return "electron-chiral";
        }

        @Override
        public int components() {
            return 2;
        }

        @Override
        public void kernel(int i, int j, Helicity helicity, double recoil, double mass, double[] inversePowersOfE) {
            double factor = 2 * G_F * G_F * mass / Math.PI;
            boolean mixed = i != j;
            boolean left = (i == 0) == (helicity == Helicity.NEUTRINO);
            if (mixed) {
                inversePowersOfE[0] = 0;
                inversePowersOfE[1] = 0;
                inversePowersOfE[2] = -factor * mass * recoil / 2;
            } else {
                inversePowersOfE[0] = factor;
                inversePowersOfE[1] = left ? 0 : -2 * factor * recoil;
                inversePowersOfE[2] = left ? 0 : factor * recoil * recoil;
            }
        }
    }
}
