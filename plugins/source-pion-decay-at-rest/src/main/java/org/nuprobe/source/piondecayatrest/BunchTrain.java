package org.nuprobe.source.piondecayatrest;

import java.util.function.DoubleUnaryOperator;

/**
 * A pulse of several equal bunches at equal distances.
 *
 * @param first the first bunch
 * @param number how many there are
 * @param spacing the time from one to the next
 */
record BunchTrain(Pulse first, int number, double spacing) implements Pulse {
    @Override
    public double decayed(double time, double meanLife) {
        return average(delay -> first.decayed(time - delay, meanLife));
    }

    @Override
    public double left(double time, double meanLife) {
        return average(delay -> first.left(time - delay, meanLife));
    }

    @Override
    public double middle() {
        return first.middle() + 0.5 * (number - 1) * spacing;
    }

    private double average(DoubleUnaryOperator ofDelay) {
        double sum = 0;
        for (int bunch = 0; bunch < number; bunch++) {
            sum += ofDelay.applyAsDouble(bunch * spacing);
        }
        return sum / number;
    }
}
