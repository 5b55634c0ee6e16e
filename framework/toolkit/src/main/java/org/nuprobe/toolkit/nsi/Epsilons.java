package org.nuprobe.toolkit.nsi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;

/**
 * The non-standard interactions of an analysis, {@code L = -2 sqrt2 G_F sum_fP eps^fP_ab (nubar_a gamma^mu P_L nu_b)(fbar
 * gamma_mu P f)}, as matrices in flavour for each {@link Fermion}: some are given, others parameters.
 *
 * @param couplings the parameters
 * @param given a matrix that does not move, for the fermions that have one
 */
public record Epsilons(List<Epsilon> couplings, Map<Fermion, HermitianMatrix> given) {
    /** None at all. */
    public static final Epsilons NONE = new Epsilons(List.of(), Map.of());

    public Epsilons {
        couplings = List.copyOf(couplings);
        Map<Fermion, HermitianMatrix> copy = new EnumMap<>(Fermion.class);
        copy.putAll(given);
        given = Map.copyOf(copy);
    }

    /** Every epsilon that is a parameter. */
    public List<Parameter> parameters() {
        return couplings.stream().map(Epsilon::parameter).toList();
    }

    /** Whether there are neither parameters nor given matrices. */
    public boolean isEmpty() {
        return couplings.isEmpty() && given.isEmpty();
    }

    /** The parameters that are coefficients: they multiply amplitudes and are never read. */
    public List<Epsilon> coefficients() {
        return couplings.stream()
                .filter(coupling -> coupling.parameter().role() == Role.COEFFICIENT)
                .toList();
    }

    /** Whether a fermion has a matrix that is given or made of SHAPE parameters, so that {@link #of} may be other than zero. */
    public boolean hasTemplate(Fermion fermion) {
        return given.containsKey(fermion)
                || shapes().anyMatch(shape -> shape.direction().on(fermion) != 0);
    }

    /**
     * The matrix eps^f of a fermion as far as its value is known: the given one and the SHAPE parameters, without {@link
     * #coefficients()}.
     *
     * @param shape answers for the SHAPE parameters
     */
    public HermitianMatrix of(Fermion fermion, Point shape) {
        return shapes().filter(coupling -> coupling.direction().on(fermion) != 0)
                .map(coupling -> coupling.unit(fermion).times(shape.get(coupling.parameter())))
                .reduce(given.getOrDefault(fermion, HermitianMatrix.ZERO), HermitianMatrix::plus);
    }

    private Stream<Epsilon> shapes() {
        return couplings.stream().filter(coupling -> coupling.parameter().role() == Role.SHAPE);
    }

    /**
     * What a proton together with its electron adds to the potential of neutral matter, {@code 2 eps^u + eps^d + eps^eL +
     * eps^eR}. With densities of electrons and neutrons
     *
     * <pre>H_matter = sqrt2 G_F [n_e (diag(1, 0, 0) + perProton) + n_n perNeutron]</pre>
     *
     * <p>acts on amplitudes {@code <nu_a|psi>} of neutrinos; for antineutrinos it is {@code -H*}. L. Wolfenstein, Phys. Rev. D 17
     * (1978) 2369.
     *
     * @param shape answers for the SHAPE parameters
     */
    public HermitianMatrix perProton(Point shape) {
        return of(Fermion.UP, shape)
                .times(2)
                .plus(of(Fermion.DOWN, shape))
                .plus(of(Fermion.ELECTRON_LEFT, shape))
                .plus(of(Fermion.ELECTRON_RIGHT, shape));
    }

    /** What a neutron adds to the potential of matter, {@code eps^u + 2 eps^d}; see {@link #perProton}. */
    public HermitianMatrix perNeutron(Point shape) {
        return of(Fermion.UP, shape).plus(of(Fermion.DOWN, shape).times(2));
    }
}
