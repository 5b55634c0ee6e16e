package org.nuprobe.spi.unit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MOL;
import static org.nuprobe.spi.unit.Units.S;
import static org.nuprobe.spi.unit.Units.TONNE;
import static org.nuprobe.spi.unit.Units.YEAR;

class UnitTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1/(t yr keV)", "t^-1 yr^-1 keV^-1", "1/t/yr/keV", "1/(t * yr * keV)", " 1 / ( t yr keV ) "})
    void waysToWriteARateAreOneUnit(String text) {
        Unit unit = Unit.parse(text);
        assertThat(unit.dimension()).isEqualTo(Dimension.RATE);
        assertThat(unit.size() * TONNE * YEAR * KEV).isCloseTo(1, withinPercentage(1e-12));
    }

    @Test
    void quotientDividesByTheNextSymbolOnly() {
        Unit unit = Unit.parse("1/cm^2 s");
        assertThat(unit.dimension()).isEqualTo(new Dimension(0, -2, 1, 0));
        assertThat(unit.size() * CM * CM / S).isCloseTo(1, withinPercentage(1e-12));
    }

    @Test
    void moleIsANumberAndPercentAHundredth() {
        assertThat(Unit.parse("mol/cm^3").size() * CM * CM * CM).isCloseTo(MOL, withinPercentage(1e-10));
        assertThat(Unit.parse("%").size()).isEqualTo(0.01);
    }

    @Test
    void unknownSymbolIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> Unit.parse("1/(t yrs)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "in the unit \"1/(t yrs)\": the unit 'yrs' is not known; known units: 1, %, mol, eV, keV")
                .hasMessageContaining("yr");
    }

    @Test
    void unknownSymbolThatDiffersInCapitalsIsGuessed() {
        assertThatThrownBy(() -> Unit.parse("t Yr"))
                .hasMessageStartingWith(
                        "in the unit \"t Yr\": the unit 'Yr' is not known; did you mean yr? known units:");
        assertThatThrownBy(() -> Unit.parse("mw")).hasMessageContaining("; did you mean MW? known units:");
        assertThatThrownBy(() -> Unit.parse("year")).hasMessageNotContaining("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keV^", "keV^x", "(keV", "keV)", "/keV", "keV^99999999", "keV/"})
    void brokenUnitIsAnError(String text) {
        assertThatThrownBy(() -> Unit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("in the unit \"" + text + "\": ");
    }

    @Test
    void usualUnitHasTheDimensionItIsUsualFor() {
        for (Dimension dimension : new Dimension[] {
            Dimension.NUMBER,
            Dimension.ENERGY,
            Dimension.LENGTH,
            Dimension.AREA,
            Dimension.TIME,
            Dimension.MASS,
            Dimension.EXPOSURE,
            Dimension.FLUX,
            Dimension.FLUX_PER_ENERGY,
            Dimension.RATE,
            Dimension.ENERGY_SQUARED,
            Dimension.POWER,
        }) {
            assertThat(Unit.usual(dimension).dimension()).isEqualTo(dimension);
        }
        assertThat(Unit.usual(Dimension.RATE).text()).isEqualTo("1/(t yr keV)");
        assertThat(Unit.usual(Dimension.EXPOSURE).text()).isEqualTo("t yr");
        assertThat(Unit.usual(Dimension.TIME).text()).isEqualTo("us");
        assertThat(Unit.usual(Dimension.ENERGY_SQUARED).text()).isEqualTo("eV^2");
        assertThat(Unit.usual(Dimension.FLUX_PER_ENERGY).text()).isEqualTo("1/(cm^2 s MeV)");
        assertThat(Unit.usual(Dimension.LENGTH).text())
                .as("the length of a nucleus")
                .isEqualTo("fm");
    }

    @Test
    void fittingUnitsAreOfTheDimension() {
        assertThat(Unit.fitting(Dimension.LENGTH)).containsExactly("fm", "cm", "m", "km");
        assertThat(Unit.fitting(Dimension.ENERGY)).doesNotContain("erg");
        assertThat(Unit.fitting(Dimension.EXPOSURE)).containsExactly("t yr");
        assertThat(Unit.fitting(Dimension.FLUX)).containsExactly("1/(cm^2 s)");
    }

    @Test
    void hubbleConstantIsAnInverseTime() {
        Unit unit = Unit.parse("km/(s Mpc)");
        assertThat(unit.dimension()).isEqualTo(Dimension.TIME.power(-1));
        // 1/(100 km/(s Mpc)) = 9.778 Gyr, PDG review of cosmological parameters
        assertThat(1 / (100 * unit.size()) / (1e9 * YEAR)).isCloseTo(9.778, withinPercentage(0.01));
    }

    @Test
    void dimensionHasAReadableTitle() {
        assertThat(Dimension.RATE.title()).isEqualTo("1/(mass time energy)");
        assertThat(Dimension.ENERGY_SQUARED.title()).isEqualTo("energy^2");
        assertThat(Dimension.EXPOSURE.title()).isEqualTo("mass time");
        assertThat(Dimension.FLUX_PER_ENERGY.title()).isEqualTo("flux per energy");
        assertThat(Dimension.NUMBER.title()).isEqualTo("plain number");
        assertThat(new Dimension(0, 0, -1, 0).title()).isEqualTo("1/time");
    }
}
