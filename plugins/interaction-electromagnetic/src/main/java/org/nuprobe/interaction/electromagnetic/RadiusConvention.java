package org.nuprobe.interaction.electromagnetic;

/** What is called the charge radius. */
enum RadiusConvention {
    /** {@code f_Q(q^2) = q_nu - q^2 <r^2>/6}, as C. Giunti, A. Studenikin, Rev. Mod. Phys. 87 (2015) 531: g_V^p shifts by -kappa <r^2>. */
    GIUNTI(1),

    /**
     * {@code sin^2 theta_W -> sin^2 theta_W + kappa <r^2>}, as P. Vogel, J. Engel, Phys. Rev. D 39 (1989) 3378, TEXONO and LSND: half as
     * large a radius for the same effect.
     */
    VOGEL_ENGEL(2);

    private final double radii;

    RadiusConvention(double radii) {
        this.radii = radii;
    }

    /** The radius of {@link #GIUNTI} for one of this convention. */
    double radii() {
        return radii;
    }
}
