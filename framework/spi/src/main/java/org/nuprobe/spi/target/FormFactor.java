package org.nuprobe.spi.target;

import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;

/** A parametrisation of how nucleons are spread over a nucleus. */
@FunctionalInterface
public interface FormFactor extends Parametrised {
    /**
     * F_p of a nucleus as a function of q^2 in natural units, 1 at q^2 = 0.
     *
     * @param protons Z
     * @param neutrons N
     * @param shape answers for the declared SHAPE parameters
     */
    DoubleUnaryOperator proton(int protons, int neutrons, Point shape);

    /** F_n of a nucleus; the same as F_p unless the parametrisation tells them apart. */
    default DoubleUnaryOperator neutron(int protons, int neutrons, Point shape) {
        return proton(protons, neutrons, shape);
    }
}
