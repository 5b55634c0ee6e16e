package org.nuprobe.toolkit.nsi;

import java.util.HashSet;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EpsilonTest {
    private static final Offset<Double> EXACT = within(1e-15);

    @ParameterizedTest
    @CsvSource({
        "EE, UP, eps_ee_u",
        "MUMU, DOWN, eps_mumu_d",
        "EMU, DOWN, eps_emu_d",
        "EMU_IM, DOWN, eps_emu_d_im",
        "TAUTAU, ELECTRON_LEFT, eps_tautau_eL",
        "ETAU_IM, ELECTRON_RIGHT, eps_etau_eR_im"
    })
    void idsAreThoseOfTheLiterature(Element element, Fermion fermion, String id) {
        assertThat(Epsilon.of(element, fermion, false).parameter().id()).isEqualTo(id);
    }

    @Test
    void everyIdIsItsOwn() {
        Set<String> ids = new HashSet<>();
        for (Fermion fermion : Fermion.values()) {
            for (Element element : Element.values()) {
                ids.add(Epsilon.of(element, fermion, false).parameter().id());
                ids.add(Epsilon.ofAngles(element, 1, 0, false).parameter().id());
            }
        }

        assertThat(ids).hasSize(4 * 9 + 9).contains("eps_ee", "eps_mutau_im");
    }

    @Test
    void inMatterTheyAreShapesBecauseAPropagationReadsThem() {
        Epsilon detection = Epsilon.of(Element.ETAU, Fermion.UP, false);
        Epsilon both = Epsilon.of(Element.ETAU, Fermion.UP, true);

        assertThat(detection.parameter().role()).isEqualTo(Role.COEFFICIENT);
        assertThat(both.parameter().role()).isEqualTo(Role.SHAPE);
        assertThat(both.parameter().description()).contains("real part of", "u quarks", "matter: true");
        assertThat(detection.parameter().description()).contains("matter: false");
        assertThat(both.parameter().initial()).isZero();
        assertThat(both.parameter().bounds()).isEqualTo(Interval.ALL);
    }

    @Test
    void otherAnglesAreAnotherDefinition() {
        assertThat(Epsilon.ofAngles(Element.EE, 0.3, 0, true).parameter())
                .isEqualTo(Epsilon.ofAngles(Element.EE, 0.3, 0, true).parameter())
                .isNotEqualTo(Epsilon.ofAngles(Element.EE, 0.4, 0, true).parameter());
    }

    @Test
    void anglesOfTheQuarksGiveTheQuarks() {
        assertDirection(Direction.ofAngles(Math.atan(0.5), 0), Direction.of(Fermion.UP));
        assertDirection(Direction.ofAngles(Math.atan(2), 0), Direction.of(Fermion.DOWN));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.4, 0.7", "-1.2, 2", "1.5707963267948966, 0"})
    void anglesSetTheChargesOfProtonNeutronAndElectron(double eta, double phi) {
        Direction direction = Direction.ofAngles(eta, phi);
        double root = Math.sqrt(5);

        assertThat(2 * direction.up() + direction.down())
                .isCloseTo(root * Math.cos(eta) * Math.cos(phi), within(1e-14));
        assertThat(direction.up() + 2 * direction.down()).isCloseTo(root * Math.sin(eta), within(1e-14));
        assertThat(direction.electronLeft() + direction.electronRight())
                .isCloseTo(root * Math.cos(eta) * Math.sin(phi), within(1e-14));
        assertThat(direction.electronLeft()).as("a vector current").isEqualTo(direction.electronRight());
    }

    @Test
    void unitActsOnTheFermionsOfItsDirection() {
        Epsilon down = Epsilon.of(Element.EMU_IM, Fermion.DOWN, false);

        assertThat(down.unit(Fermion.DOWN).imaginary(0, 1)).isEqualTo(1);
        assertThat(down.unit(Fermion.DOWN).imaginary(1, 0)).isEqualTo(-1);
        assertThat(down.unit(Fermion.UP).isZero()).isTrue();
        assertThat(down.direction().actsOnQuarks()).isTrue();
        assertThat(Direction.of(Fermion.ELECTRON_LEFT).actsOnQuarks()).isFalse();
    }

    private static void assertDirection(Direction actual, Direction expected) {
        for (Fermion fermion : Fermion.values()) {
            assertThat(actual.on(fermion)).as(fermion.symbol()).isCloseTo(expected.on(fermion), EXACT);
        }
    }
}
