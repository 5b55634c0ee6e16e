package org.nuprobe.interaction.nsi;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.toolkit.nsi.Direction;
import org.nuprobe.toolkit.nsi.Epsilon;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.nsi.Fermion;
import org.nuprobe.toolkit.nsi.HermitianMatrix;

import static org.nuprobe.spi.interaction.Channels.ELECTRON_CHIRAL;
import static org.nuprobe.spi.interaction.Channels.NUCLEAR_VECTOR;

/**
 * Scattering by four-fermion couplings beyond the Standard Model, matrices in flavour:
 *
 * <pre>L = -2 sqrt2 G_F sum_fP eps^fP_ab (nubar_a gamma^mu P_L nu_b)(fbar gamma_mu P f)
 *nucleus:  Q_ab = Q_V delta_ab + Z (2 eps^u + eps^d)_ab F_p + N (eps^u + 2 eps^d)_ab F_n,   eps^q = eps^qL + eps^qR
 *electron: g_L -> g_L + eps^eL_ab,   g_R -> g_R + eps^eR_ab</pre>
 *
 * <p>Only what is added to the Standard Model stands here. J. Barranco, O. G. Miranda, T. I. Rashba, JHEP 12 (2005) 021.
 *
 * @param epsilons the matrices
 */
record NonStandardInteraction(Epsilons epsilons) implements Interaction {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    @Override
    public List<Parameter> parameters() {
        return epsilons.parameters();
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        List<Term> terms = new ArrayList<>();
        for (Epsilon epsilon : epsilons.coefficients()) {
            if (epsilon.direction().actsOnQuarks()) {
                terms.add(onQuarks(
                        nucleus,
                        Monomial.of(epsilon.parameter()),
                        HermitianMatrix.of(epsilon.element(), 1),
                        epsilon.direction()));
            }
        }
        for (Fermion quark : List.of(Fermion.UP, Fermion.DOWN)) {
            if (epsilons.hasTemplate(quark)) {
                HermitianMatrix matrix = epsilons.of(quark, shape);
                terms.add(onQuarks(nucleus, presence(matrix), matrix, Direction.of(quark)));
            }
        }
        return terms;
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        List<Term> terms = new ArrayList<>();
        addElectrons(terms, LEFT, Fermion.ELECTRON_LEFT, shape);
        addElectrons(terms, RIGHT, Fermion.ELECTRON_RIGHT, shape);
        return terms;
    }

    private void addElectrons(List<Term> terms, int component, Fermion electron, Point shape) {
        for (Epsilon epsilon : epsilons.coefficients()) {
            double charge = epsilon.direction().on(electron);
            if (charge != 0) {
                terms.add(new Term.Amplitude(
                        ELECTRON_CHIRAL,
                        component,
                        Monomial.of(epsilon.parameter()),
                        HermitianMatrix.of(epsilon.element(), 1).flavours(),
                        q2 -> charge));
            }
        }
        if (epsilons.hasTemplate(electron)) {
            HermitianMatrix matrix = epsilons.of(electron, shape);
            terms.add(new Term.Amplitude(ELECTRON_CHIRAL, component, presence(matrix), matrix.flavours(), q2 -> 1));
        }
    }

    /** A proton holds two u and one d, a neutron one u and two d. */
    private static Term onQuarks(Nucleus nucleus, Monomial coefficient, HermitianMatrix matrix, Direction quarks) {
        double proton = 2 * quarks.up() + quarks.down();
        double neutron = quarks.up() + 2 * quarks.down();
        return new Term.Amplitude(
                NUCLEAR_VECTOR, 0, coefficient, matrix.flavours(), q2 -> nucleus.charge(proton, neutron, q2));
    }

    /** 1, or 0 where there is no effect: epsilons that are read from the point stand in the matrix itself. */
    private static Monomial presence(HermitianMatrix matrix) {
        return Monomial.of(matrix.isZero() ? 0 : 1);
    }
}
