package org.nuprobe.response.pipeline;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.Quenching;

/**
 * The efficiency by an energy that nothing has smeared yet.
 *
 * @param efficiency the efficiency
 * @param by of which energy
 */
record TrueEfficiency(Efficiency efficiency, By by) {
    /** The energy that a table of efficiencies means. */
    enum By {
        /** The energy of the recoil. */
        RECOIL,
        /** What an electron would have that shows as much. */
        ELECTRON_EQUIVALENT
    }

    double at(double recoil, Quenching signal) {
        return efficiency.applyAsDouble(by == By.RECOIL ? recoil : signal.signal(recoil));
    }

    /** The recoils that are seen at all. */
    Interval support(Quenching signal) {
        Interval support = efficiency.support();
        return by == By.RECOIL ? support : new Interval(signal.recoil(support.low()), signal.recoil(support.high()));
    }

    /** The recoils at which it has a kink or a jump. */
    DoubleStream knots(Quenching signal) {
        DoubleStream knots = Arrays.stream(efficiency.knots());
        return by == By.RECOIL ? knots : knots.map(signal::recoil);
    }
}
