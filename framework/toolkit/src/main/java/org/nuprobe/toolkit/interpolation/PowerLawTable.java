package org.nuprobe.toolkit.interpolation;

/** A power law {@code y = y_i (x/x_i)^k} from point to point: straight lines between the logarithms of both coordinates. */
public final class PowerLawTable implements Interpolant {
    private final Knots knots;
    private final double[] y;
    private final double[] exponents;

    private PowerLawTable(Knots knots, double[] y, double[] exponents) {
        this.knots = knots;
        this.y = y;
        this.exponents = exponents;
    }

    /**
     * The power laws through these points.
     *
     * @param x rising positive abscissae, at least two
     * @param y as many positive ordinates
     * @throws MalformedTable naming the row when the points do not fit
     */
    public static PowerLawTable of(double[] x, double[] y, Outside outside) {
        Knots knots = Knots.of(x, y, outside);
        for (int i = 0; i < x.length; i++) {
            if (!(x[i] > 0 && y[i] > 0)) {
                throw new MalformedTable(
                        i,
                        "row " + i + " (" + x[i] + ", " + y[i] + ") has no logarithm: both numbers must be positive for"
                                + " power-law interpolation; leave the row out or interpolate linearly");
            }
        }
        double[] exponents = new double[x.length - 1];
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] = Math.log(y[i + 1] / y[i]) / Math.log(x[i + 1] / x[i]);
        }
        return new PowerLawTable(knots, y.clone(), exponents);
    }

    @Override
    public double applyAsDouble(double at) {
        if (!knots.contain(at)) {
            return knots.beyond(at, y[0], y[y.length - 1]);
        }
        int i = knots.piece(at);
        return y[i] * Math.pow(at / knots.at(i), exponents[i]);
    }

    @Override
    public double[] knots() {
        return knots.toArray();
    }
}
