package org.nuprobe.toolkit.oscillation;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.toolkit.nsi.Element;
import org.nuprobe.toolkit.nsi.Epsilon;
import org.nuprobe.toolkit.nsi.Epsilons;
import org.nuprobe.toolkit.nsi.Fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.KM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.MOL;

class MatterPotentialTest {
    private static final double MOL_PER_CM3 = MOL / (CM * CM * CM);
    private static final Matter MATTER = new Matter(2 * MOL_PER_CM3, 3 * MOL_PER_CM3);

    /** sqrt2 G_F N_A per cm^3 is 7.632e-14 eV. */
    @Test
    void standardOneIsForElectronNeutrinosAlone() {
        ComplexMatrix v = MatterPotential.STANDARD.of(MATTER);
        assertThat(v.re(0, 0) / EV).isCloseTo(2 * 7.632e-14, within(1e-17));
        assertThat(v.minus(ComplexMatrix.diagonal(v.re(0, 0), 0, 0)).largest()).isZero();
    }

    @Test
    void withoutEpsilonItIsTheStandardOne() {
        assertThat(MatterPotential.of(Epsilons.NONE, Point.INITIAL)).isSameAs(MatterPotential.STANDARD);
        ComplexMatrix zero = with(Element.ETAU, Fermion.DOWN, 0).of(MATTER);
        assertThat(zero.minus(MatterPotential.STANDARD.of(MATTER)).largest()).isZero();
    }

    /** n_u = 2 n_p + n_n = 7, n_d = n_p + 2 n_n = 8, n_e = 2. */
    @Test
    void quarksCountByTheirDensities() {
        double unit = MatterPotential.STANDARD.of(MATTER).re(0, 0) / 2;
        assertThat(with(Element.TAUTAU, Fermion.UP, 0.1).of(MATTER).re(2, 2) / unit)
                .isCloseTo(0.7, within(1e-12));
        assertThat(with(Element.EE, Fermion.DOWN, 0.1).of(MATTER).re(0, 0) / unit)
                .isCloseTo(2.8, within(1e-12));
        ComplexMatrix electron =
                with(Element.EMU_IM, Fermion.ELECTRON_LEFT, 0.1).of(MATTER);
        assertThat(electron.im(0, 1) / unit).isCloseTo(0.2, within(1e-12));
        assertThat(electron.im(1, 0) / unit).isCloseTo(-0.2, within(1e-12));
    }

    /** CPT: antineutrinos in matter are neutrinos with U*, -V*; here the flavour-changing part shows its phase. */
    @Test
    void antineutrinosSeeMinusTheConjugate() {
        ComplexMatrix v = with(Element.EMU_IM, Fermion.UP, 0.5).of(MATTER);
        Hamiltonian h = Hamiltonian.of(MixingMatrix.of(0.3, 0.02, 0.5, 1), 7e-5 * EV * EV, 2e-3 * EV * EV);
        Hamiltonian mirror = Hamiltonian.of(MixingMatrix.of(0.3, 0.02, 0.5, -1), 7e-5 * EV * EV, 2e-3 * EV * EV);
        ComplexMatrix start = ComplexMatrix.of(FlavourState.pure(Flavour.ELECTRON));
        ComplexMatrix anti = h.in(v, Helicity.ANTINEUTRINO, 50 * MEV).after(start, 700 * KM);
        ComplexMatrix same =
                mirror.in(v.conjugate().scaled(-1), Helicity.NEUTRINO, 50 * MEV).after(start, 700 * KM);
        ComplexMatrix neutrino = h.in(v, Helicity.NEUTRINO, 50 * MEV).after(start, 700 * KM);
        assertThat(anti.minus(same).largest()).isLessThan(1e-13);
        assertThat(anti.re(0, 0)).isNotCloseTo(neutrino.re(0, 0), within(0.01));
    }

    private static MatterPotential with(Element element, Fermion fermion, double value) {
        Epsilons epsilons = new Epsilons(List.of(Epsilon.of(element, fermion, true)), Map.of());
        return MatterPotential.of(epsilons, parameter -> value);
    }
}
