package org.nuprobe.spi.unit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.DAY;
import static org.nuprobe.spi.unit.Units.FM;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.GRAM;
import static org.nuprobe.spi.unit.Units.GW;
import static org.nuprobe.spi.unit.Units.KG;
import static org.nuprobe.spi.unit.Units.M;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.MOL;
import static org.nuprobe.spi.unit.Units.S;
import static org.nuprobe.spi.unit.Units.TONNE;
import static org.nuprobe.spi.unit.Units.YEAR;

class UnitsTest {
    @Test
    void scaleOfTheInternalUnitIsTheSystemProperty() {
        assertThat(MEV).isEqualTo(Double.parseDouble(System.getProperty(Units.SCALE_PROPERTY, "1")));
    }

    @Test
    void squareOfHbarCIsTheOneOfTheReviewOfParticlePhysics() {
        // (hbar c)^2 = 0.389379372 GeV^2 mbarn, PDG table of physical constants
        double milliBarn = 0.1 * FM * FM;
        assertThat(0.389379372 * GEV * GEV * milliBarn).isCloseTo(1, withinPercentage(1e-7));
        assertThat(3.8937937e-22 * MEV * MEV * CM * CM).isCloseTo(1, withinPercentage(1e-6));
    }

    @Test
    void lightTravelsOneMetreInTheSiTime() {
        assertThat(299792458 * M / S).isCloseTo(1, withinPercentage(1e-12));
    }

    @Test
    void tonneYearIsAThousandKilogramsTimes31557600Seconds() {
        assertThat(TONNE * YEAR / (KG * S)).isCloseTo(1000 * 31557600.0, withinPercentage(1e-12));
        assertThat(YEAR / DAY).isCloseTo(365.25, withinPercentage(1e-12));
    }

    @Test
    void moleOfAtomicMassUnitsIsAGram() {
        // exact up to the CODATA 2018 deviation of the molar mass constant, 3e-10
        assertThat(Constants.ATOMIC_MASS * MOL / GRAM).isCloseTo(1, withinPercentage(1e-7));
    }

    @Test
    void gigawattIsAnEnergyPerTime() {
        // 1 GW / (200 MeV per fission) = 3.12e19 fissions per second
        assertThat(GW / (200 * MEV) * S).isCloseTo(3.12075e19, withinPercentage(1e-3));
    }

    /** PDG table of astrophysical constants: 1 pc = 3.0857e16 m, M_sun = 1.98841e30 kg; 1 erg = 624.15 GeV. */
    @Test
    void unitsOfAstronomyAreThoseOfTheReviewOfParticlePhysics() {
        assertThat(Units.MPC / M).isCloseTo(3.0856775815e22, withinPercentage(1e-8));
        assertThat(Units.SOLAR_MASS / KG).isCloseTo(1.98841e30, withinPercentage(1e-4));
        assertThat(Units.ERG / GEV).isCloseTo(624.15091, withinPercentage(1e-6));
    }

    @Test
    void bohrMagnetonSquaredTimesAlphaIsTheMagneticPrefactor() {
        // pi alpha^2/m_e^2 = 2.49467e-25 cm^2
        double prefactor =
                Math.PI * Constants.ALPHA * Constants.ALPHA / (Constants.ELECTRON_MASS * Constants.ELECTRON_MASS);
        assertThat(prefactor / (CM * CM)).isCloseTo(2.49467e-25, withinPercentage(1e-3));
    }
}
