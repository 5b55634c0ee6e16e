package org.nuprobe.engine.recoil;

import org.nuprobe.engine.naming.Titled;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.unit.Units;

/** One pair of components of a channel; channels are the same when their ids are. */
record Kernel(Channel channel, int i, int j) {
    /**
     * The coefficients of 1, 1/E, 1/E^2 at some recoils.
     *
     * @param factors what to multiply the kernel by, per recoil; where it is 0 the kernel is not asked
     * @return {@code [n][k]} for the k-th recoil
     */
    double[][] values(Helicity helicity, MomentsAt at, double mass, double[] factors) {
        double[][] values = new double[3][at.size()];
        double[] inversePowersOfE = new double[3];
        for (int k = 0; k < at.size(); k++) {
            if (factors[k] == 0) {
                continue;
            }
            channel.kernel(i, j, helicity, at.recoil(k), mass, inversePowersOfE);
            for (int n = 0; n < 3; n++) {
                double value = inversePowersOfE[n];
                if (!Double.isFinite(value)) {
                    throw new IllegalStateException("the channel " + channel.id() + " ("
                            + Titled.of(channel) + ") gives " + value + " at a recoil of "
                            + at.recoil(k) / Units.KEV + " keV");
                }
                values[n][k] = factors[k] * value;
            }
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kernel kernel
                && channel.id().equals(kernel.channel.id())
                && i == kernel.i
                && j == kernel.j;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * channel.id().hashCode() + i) + j;
    }
}
