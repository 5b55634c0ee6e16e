/**
 * From flux to likelihood: flux moments, recoil templates, counts as polynomials in the couplings, -2 ln L with its
 * derivatives and its minimum, and units of work.
 *
 * <p>Moving a parameter repeats only the stages that declared it: a new coupling costs a polynomial, a new mediator mass the
 * amplitudes, a new oscillation parameter the moments of the flux.
 */
module org.nuprobe.engine {
    requires transitive org.nuprobe.spi;
    requires commons.math3;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.simple;
    requires org.apache.commons.rng.sampling;

    exports org.nuprobe.engine;
    exports org.nuprobe.engine.naming;
}
