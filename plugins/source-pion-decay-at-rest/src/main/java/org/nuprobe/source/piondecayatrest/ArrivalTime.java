package org.nuprobe.source.piondecayatrest;

import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.unit.Interval;

import static org.nuprobe.spi.unit.Units.NS;
import static org.nuprobe.spi.unit.Units.US;

/**
 * When neutrinos arrive: the beam pulse, then the decay of the pion, and for two of them that of the muon.
 *
 * <pre>prompt  p(t) = pulse * exp(tau_pi)
 *delayed d(t) = pulse * exp(tau_pi) * exp(tau_mu) = [tau_mu pulse * exp(tau_mu) - tau_pi pulse * exp(tau_pi)]/(tau_mu - tau_pi)</pre>
 *
 * <p>Fractions are differences of the integrals in closed form. Mean lives: Particle Data Group, Prog. Theor. Exp. Phys. 2022
 * (2022) 083C01.
 *
 * @param pulse when the protons hit the target
 * @param delayed whether the muon has to decay too
 */
record ArrivalTime(Pulse pulse, boolean delayed) implements TimeProfile {
    /** Mean life of pi+. */
    static final double PION = 26.033 * NS;

    /** Mean life of mu+. */
    static final double MUON = 2.1969811 * US;

    @Override
    public double fraction(Interval window) {
        return window.low() >= pulse.middle()
                ? after(window.low()) - after(window.high())
                : before(window.high()) - before(window.low());
    }

    private double before(double time) {
        double pion = pulse.decayed(time, PION);
        return delayed ? chain(pion, pulse.decayed(time, MUON)) : pion;
    }

    private double after(double time) {
        double pion = pulse.left(time, PION);
        return delayed ? chain(pion, pulse.left(time, MUON)) : pion;
    }

    private static double chain(double pion, double muon) {
        return (MUON * muon - PION * pion) / (MUON - PION);
    }
}
