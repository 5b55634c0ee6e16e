package org.nuprobe.source.piondecayatrest;

/**
 * A pulse of constant current, as a linear accelerator without an accumulator ring makes.
 *
 * <pre>alive(t) = (tau/length) [exp(-(t - m)/tau) - exp(-(t - start)/tau)],   m = min(t, end)</pre>
 *
 * @param middle when its middle arrives
 * @param length from its start to its end
 */
record RectangularPulse(double middle, double length) implements Pulse {
    @Override
    public double decayed(double time, double meanLife) {
        return made(time) - alive(time, meanLife);
    }

    @Override
    public double left(double time, double meanLife) {
        return 1 - made(time) + alive(time, meanLife);
    }

    private double made(double time) {
        return Math.min(1, Math.max(0, (time - start()) / length));
    }

    private double alive(double time, double meanLife) {
        if (time <= start()) {
            return 0;
        }
        double last = Math.min(time, start() + length);
        return -meanLife / length * Math.exp(-(time - last) / meanLife) * Math.expm1(-(last - start()) / meanLife);
    }

    private double start() {
        return middle - 0.5 * length;
    }
}
