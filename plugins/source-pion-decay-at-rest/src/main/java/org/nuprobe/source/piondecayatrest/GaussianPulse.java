package org.nuprobe.source.piondecayatrest;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * A Gaussian pulse; folded with a decay it is the exponentially modified Gaussian.
 *
 * <pre>decayed(t) = Phi(z) - exp(a^2/2 - a z) Phi(z - a),   z = (t - mean)/width,  a = width/tau</pre>
 *
 * <p>The exponential overflows and the difference cancels on the rising edge, where a short-lived pion has a &gt; 1. There
 * exp(-z^2/2) is taken out of both terms, which leaves the scaled function erfcx(x) = exp(x^2) erfc(x).
 *
 * @param mean when the middle of the pulse arrives
 * @param width its standard deviation
 */
record GaussianPulse(double mean, double width) implements Pulse {
    @Override
    public double decayed(double time, double meanLife) {
        double z = (time - mean) / width;
        double a = width / meanLife;
        return z <= 0
                ? 0.5 * Math.exp(-0.5 * z * z) * (Erfcx.value(-z / Math.sqrt(2)) - Erfcx.value((a - z) / Math.sqrt(2)))
                : normal(z) - alive(z, a);
    }

    @Override
    public double left(double time, double meanLife) {
        double z = (time - mean) / width;
        return normal(-z) + alive(z, width / meanLife);
    }

    @Override
    public double middle() {
        return mean;
    }

    /** Made before z and not yet decayed: exp(a^2/2 - a z) Phi(z - a). */
    private static double alive(double z, double a) {
        return z < a
                ? 0.5 * Math.exp(-0.5 * z * z) * Erfcx.value((a - z) / Math.sqrt(2))
                : 0.5 * Math.exp(a * (0.5 * a - z)) * Erfc.value((a - z) / Math.sqrt(2));
    }

    private static double normal(double z) {
        return 0.5 * Erfc.value(-z / Math.sqrt(2));
    }
}
