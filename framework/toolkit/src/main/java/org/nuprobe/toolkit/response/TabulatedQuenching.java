package org.nuprobe.toolkit.response;

import org.nuprobe.toolkit.interpolation.LinearTable;
import org.nuprobe.toolkit.interpolation.MalformedTable;
import org.nuprobe.toolkit.interpolation.Outside;

/** A quenching factor on straight lines between measured points; outside of them that of the nearest. */
public final class TabulatedQuenching implements Quenching {
    private final LinearTable factor;

    /**
     * A table.
     *
     * @param recoils rising, natural units, at least two
     * @param factors positive
     * @throws MalformedTable naming the row when the points do not fit, or the signal falls from one to the next
     */
    public TabulatedQuenching(double[] recoils, double[] factors) {
        factor = LinearTable.of(recoils, factors, Outside.HOLD);
        for (int row = 0; row < factors.length; row++) {
            if (!(factors[row] > 0)) {
                throw new MalformedTable(row, "a quenching factor must be positive, not " + factors[row]);
            }
            if (row > 0 && !(factors[row] * recoils[row] > factors[row - 1] * recoils[row - 1])) {
                throw new MalformedTable(row, "the signal, factor times recoil, falls from the row before");
            }
        }
    }

    @Override
    public double signal(double recoil) {
        return factor.applyAsDouble(recoil) * recoil;
    }

    @Override
    public double[] knots() {
        return factor.knots();
    }
}
