package org.nuprobe.toolkit.nsi;

import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

/**
 * A parameter of non-standard interactions and what it moves.
 *
 * <p>Where epsilons act in detection alone they are coefficients, and free to scan. A propagation has to read their values, so
 * in matter they are SHAPE parameters; whoever shares them must then declare them so too.
 *
 * @param parameter a real number, 0 in the Standard Model
 * @param element which number of the Hermitian matrices it is
 * @param direction on which fermions it acts
 */
public record Epsilon(Parameter parameter, Element element, Direction direction) {
    /**
     * An epsilon of one fermion, such as {@code eps_ee_u}, {@code eps_emu_d}, {@code eps_emu_d_im}, {@code eps_ee_eL}.
     *
     * @param matter whether propagation and detection move together
     */
    public static Epsilon of(Element element, Fermion fermion, boolean matter) {
        return new Epsilon(
                parameter(element, "_" + fermion.symbol(), "with " + fermion.title(), matter),
                element,
                Direction.of(fermion));
    }

    /**
     * An epsilon of all vector currents in the proportions of two angles, such as {@code eps_ee}, {@code eps_emu_im}.
     *
     * @param eta see {@link Direction#ofAngles}
     * @param phi see {@link Direction#ofAngles}
     * @param matter whether propagation and detection move together
     */
    public static Epsilon ofAngles(Element element, double eta, double phi, boolean matter) {
        return new Epsilon(
                parameter(element, "", "along eta = " + eta + ", phi = " + phi, matter),
                element,
                Direction.ofAngles(eta, phi));
    }

    /** What one unit of the parameter adds to the matrix of a fermion. */
    public HermitianMatrix unit(Fermion fermion) {
        return HermitianMatrix.of(element, direction.on(fermion));
    }

    private static Parameter parameter(Element element, String fermion, String what, boolean matter) {
        String symbol = "eps_" + element.flavours() + fermion;
        String part = element.isDiagonal() ? "" : element.isImaginary() ? "imaginary part of " : "real part of ";
        return new Parameter(
                symbol + (element.isImaginary() ? "_im" : ""),
                matter ? Role.SHAPE : Role.COEFFICIENT,
                Dimension.NUMBER,
                0,
                Interval.ALL,
                Constraint.NONE,
                part + "the NSI " + symbol + " " + what + ", in units of G_F, "
                        + (matter
                                ? "on the way and in the detector (matter: true)"
                                : "in the detector (matter: false)"));
    }
}
