package org.nuprobe.toolkit.nsi;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EpsilonsTest {
    private static final Offset<Double> EXACT = within(1e-15);

    private final Epsilons epsilons = new Epsilons(
            List.of(
                    Epsilon.of(Element.EE, Fermion.UP, true),
                    Epsilon.of(Element.EMU, Fermion.DOWN, true),
                    Epsilon.of(Element.EMU_IM, Fermion.DOWN, true),
                    Epsilon.of(Element.TAUTAU, Fermion.ELECTRON_LEFT, true),
                    Epsilon.of(Element.TAUTAU, Fermion.ELECTRON_RIGHT, true)),
            Map.of(Fermion.DOWN, HermitianMatrix.of(Element.MUMU, 0.5)));

    private final Point point = values(Map.of(
            "eps_ee_u",
            0.1,
            "eps_emu_d",
            0.02,
            "eps_emu_d_im",
            -0.03,
            "eps_tautau_eL",
            0.004,
            "eps_tautau_eR",
            0.0005));

    @Test
    void matrixOfAFermionIsTheGivenOnePlusItsParameters() {
        HermitianMatrix down = epsilons.of(Fermion.DOWN, point);

        assertThat(down.real(0, 1)).isEqualTo(0.02);
        assertThat(down.imaginary(0, 1)).isEqualTo(-0.03);
        assertThat(down.imaginary(1, 0)).isEqualTo(0.03);
        assertThat(down.real(1, 1)).isEqualTo(0.5);
        assertThat(epsilons.of(Fermion.UP, point)).isEqualTo(HermitianMatrix.of(Element.EE, 0.1));
    }

    /** A proton is uud and brings an electron, a neutron is udd. */
    @Test
    void matterCountsTheQuarksOfItsNucleons() {
        HermitianMatrix proton = epsilons.perProton(point);
        HermitianMatrix neutron = epsilons.perNeutron(point);

        assertThat(proton.real(0, 0)).isCloseTo(0.2, EXACT);
        assertThat(neutron.real(0, 0)).isCloseTo(0.1, EXACT);
        assertThat(proton.real(1, 1)).isCloseTo(0.5, EXACT);
        assertThat(neutron.real(1, 1)).isCloseTo(1, EXACT);
        assertThat(proton.imaginary(0, 1)).isCloseTo(-0.03, EXACT);
        assertThat(neutron.imaginary(0, 1)).isCloseTo(-0.06, EXACT);
        assertThat(proton.real(2, 2)).isCloseTo(0.0045, EXACT);
        assertThat(neutron.real(2, 2)).isZero();
    }

    /** In the Sun's and the Earth's matter the two angles of one strength do what xi_p + xi_e and xi_n say. */
    @Test
    void oneStrengthActsInMatterByTheChargesOfProtonElectronAndNeutron() {
        double eta = 0.3;
        double phi = 0.8;
        Epsilons one = new Epsilons(List.of(Epsilon.ofAngles(Element.MUTAU, eta, phi, true)), Map.of());
        Point strength = values(Map.of("eps_mutau", 0.7));
        double root = Math.sqrt(5);

        assertThat(one.perProton(strength).real(1, 2))
                .isCloseTo(0.7 * root * Math.cos(eta) * (Math.cos(phi) + Math.sin(phi)), EXACT);
        assertThat(one.perNeutron(strength).real(2, 1)).isCloseTo(0.7 * root * Math.sin(eta), EXACT);
    }

    @Test
    void noneAreNothing() {
        assertThat(Epsilons.NONE.isEmpty()).isTrue();
        assertThat(Epsilons.NONE.parameters()).isEmpty();
        assertThat(Epsilons.NONE.perProton(point).isZero()).isTrue();
        assertThat(epsilons.isEmpty()).isFalse();
        assertThat(new Epsilons(List.of(), Map.of(Fermion.UP, HermitianMatrix.ZERO)).isEmpty())
                .isFalse();
        assertThat(epsilons.parameters())
                .extracting(Parameter::id)
                .containsExactly("eps_ee_u", "eps_emu_d", "eps_emu_d_im", "eps_tautau_eL", "eps_tautau_eR");
    }

    private static Point values(Map<String, Double> values) {
        return parameter -> values.get(parameter.id());
    }
}
