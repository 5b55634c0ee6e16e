package org.nuprobe.source.piondecayatrest;

import org.nuprobe.spi.parameter.Parameter;

/**
 * The shape of the beam pulse, and the parameter that moves it in time.
 *
 * @param time when the middle of the first bunch arrives, a SHAPE parameter
 * @param shape of one bunch
 * @param width standard deviation of a Gaussian bunch, length of a rectangular one
 * @param bunches how many bunches there are in a pulse
 * @param spacing time from one bunch to the next
 */
record BeamPulse(Parameter time, Shape shape, double width, int bunches, double spacing) {
    /** The current in a bunch against time. */
    enum Shape {
        /** A bell. */
        GAUSSIAN,
        /** Constant from start to end. */
        RECTANGULAR
    }

    /** The pulse whose first bunch arrives at a time. */
    Pulse at(double arrival) {
        Pulse bunch = switch (shape) {
            case GAUSSIAN -> new GaussianPulse(arrival, width);
            case RECTANGULAR -> new RectangularPulse(arrival, width);
        };
        return bunches == 1 ? bunch : new BunchTrain(bunch, bunches, spacing);
    }
}
