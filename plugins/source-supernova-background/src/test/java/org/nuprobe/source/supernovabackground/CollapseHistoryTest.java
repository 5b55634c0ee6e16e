package org.nuprobe.source.supernovabackground;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.ERG;
import static org.nuprobe.spi.unit.Units.KM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.MPC;
import static org.nuprobe.spi.unit.Units.S;
import static org.nuprobe.spi.unit.Units.SOLAR_MASS;
import static org.nuprobe.spi.unit.Units.YEAR;

class CollapseHistoryTest {
    private static final double PER_CM2_S = 1 / (CM * CM * S);
    private static final Interval STARS = new Interval(0.1 * SOLAR_MASS, 100 * SOLAR_MASS);
    private static final Interval SUPERNOVAE = new Interval(8 * SOLAR_MASS, 50 * SOLAR_MASS);
    private static final StarFormation FORMATION = StarFormation.of(
            0.0178 * SOLAR_MASS / YEAR / (MPC * MPC * MPC), new double[] {3.4, -0.3, -3.5}, new double[] {1, 4});
    private static final Cosmology UNIVERSE = new Cosmology(67.45 * KM / S / MPC, 0.315);
    private static final CollapseHistory HISTORY = history(3e53 * ERG / 6, 6);

    private static CollapseHistory history(double energy, double maximumRedshift) {
        return new CollapseHistory(
                FORMATION,
                new InitialMassFunction(2.35, STARS, SUPERNOVAE).supernovaePerMass(),
                UNIVERSE,
                new ThermalEmission(energy),
                maximumRedshift);
    }

    /** Horiuchi, Beacom and Dwek 2009: 0.0070 core collapses per solar mass, for the initial mass function of Salpeter. */
    @Test
    void oneCoreCollapseComesFromSomeHundredAndFortySolarMasses() {
        assertThat(HISTORY.supernovaePerMass() * SOLAR_MASS).isCloseTo(0.0070, within(5e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 2.35, 3})
    void theMassFunctionIsIntegratedInClosedForm(double slope) {
        double born = simpson(x -> Math.exp(x * (2 - slope)), Math.log(0.1), Math.log(100));
        double dead = simpson(x -> Math.exp(x * (1 - slope)), Math.log(8), Math.log(50));
        double perMass = new InitialMassFunction(slope, STARS, SUPERNOVAE).supernovaePerMass();
        assertThat(perMass * SOLAR_MASS).isCloseTo(dead / born, withinPercentage(1e-8));
    }

    /** The rate today is about 1.25e-4 collapses per year and cubic megaparsec (0.0178 times 0.0070). */
    @Test
    void collapsesFollowStarFormation() {
        double unit = 1 / (YEAR * MPC * MPC * MPC);
        assertThat(HISTORY.collapses(0) / unit).isCloseTo(0.0178 * 0.00703, withinPercentage(0.1));
        assertThat(FORMATION.at(0.3) / FORMATION.at(0)).isCloseTo(Math.pow(1.3, 3.4), withinPercentage(0.1));
        assertThat(FORMATION.at(2.2) / FORMATION.at(2)).isCloseTo(Math.pow(3.2 / 3, -0.3), withinPercentage(0.1));
        assertThat(FORMATION.at(30) / FORMATION.at(20)).isCloseTo(Math.pow(31.0 / 21, -3.5), withinPercentage(0.1));
    }

    /** At a break two of the three terms are equal: the rate is 2^(-1/10) of what either slope alone would give. */
    @Test
    void theSlopesMeetAtTheBreaks() {
        double sharp = FORMATION.at(0) * Math.pow(2, 3.4);
        assertThat(FORMATION.at(1) / sharp).isCloseTo(Math.pow(2, -0.1), within(1e-4));
        double second = sharp * Math.pow(2.5, -0.3);
        assertThat(FORMATION.at(4) / second).isCloseTo(Math.pow(2, -0.1), within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 6.6, 10})
    void aCollapseEmitsItsEnergyWithAMeanOfThreeTemperatures(double mev) {
        double temperature = mev * MEV;
        ThermalEmission emission = new ThermalEmission(5e52 * ERG);
        double number = simpson(energy -> emission.number(energy, temperature), 0, 60 * temperature);
        double energy = simpson(it -> it * emission.number(it, temperature), 0, 60 * temperature);
        assertThat(energy / (5e52 * ERG)).isCloseTo(1, within(1e-9));
        assertThat(energy / number / temperature).isCloseTo(3.15137, within(1e-5));
    }

    /**
     * An independent evaluation in plain numbers, with nothing but its own constants: Simpson's rule in ln(1+z), erg, cm, s and
     * MeV as they stand in a table of constants.
     */
    @ParameterizedTest
    @CsvSource({"1, 6.6", "5, 7", "10, 7", "20, 10", "40, 10", "3, 3", "80, 8"})
    void agreesWithASumInPlainNumbers(double mev, double temperature) {
        double perErg = 624150.907;
        double cmPerMpc = 3.0856775815e24;
        double secondsPerYear = 31557600;
        double light = 2.99792458e10;
        double hubble = 67.45e5 / cmPerMpc;
        double imf = (Math.pow(8, -1.35) - Math.pow(50, -1.35))
                / 1.35
                / ((Math.pow(0.1, -0.35) - Math.pow(100, -0.35)) / 0.35);
        double today = imf * 0.0178 / secondsPerYear / Math.pow(cmPerMpc, 3);
        double flux = simpson(
                u -> {
                    double x = Math.exp(u);
                    double b = Math.pow(2, 1 + 3.4 / 0.3);
                    double c = Math.pow(2, 3.7 / 3.5) * Math.pow(5, 1 - 0.3 / 3.5);
                    double rate = today / Math.pow(Math.pow(x, -34) + Math.pow(x / b, 3) + Math.pow(x / c, 35), 0.1);
                    double y = mev * x / temperature;
                    double number = 5e52
                            * perErg
                            * 120
                            / (7 * Math.pow(Math.PI, 4))
                            * y
                            * y
                            / (temperature * temperature * (1 + Math.exp(y)));
                    return x * light * rate / (hubble * Math.sqrt(0.315 * x * x * x + 0.685)) * number;
                },
                0,
                Math.log(7));
        double found = HISTORY.density(mev * MEV, temperature * MEV) / (PER_CM2_S / MEV);
        assertThat(found).isCloseTo(flux, withinPercentage(1e-5));
    }

    /** F depends on E and T through E/T and a factor T^-2: one curve for all temperatures. */
    @Test
    void theSpectrumScalesWithTheTemperature() {
        for (double y : new double[] {0.1, 1, 5, 20}) {
            double cold = HISTORY.density(y * 3 * MEV, 3 * MEV);
            double hot = HISTORY.density(y * 9 * MEV, 9 * MEV);
            assertThat(cold / hot).isCloseTo(9, within(1e-9));
        }
    }

    /** Energy is conserved: the hotter, the fewer. */
    @Test
    void theTotalFallsAsOneOverTheTemperature() {
        double cold = Spectra.total(HISTORY.spectrum(3 * MEV));
        double hot = Spectra.total(HISTORY.spectrum(6 * MEV));
        assertThat(cold / hot).isCloseTo(2, within(1e-9));
    }

    /** Without redshift (a short history) it is c R/H z_max times one spectrum. */
    @Test
    void theLastCollapsesArriveUnchanged() {
        double redshift = 1e-6;
        CollapseHistory recent = history(5e52 * ERG, redshift);
        double expected = recent.collapses(0)
                / UNIVERSE.hubble()
                * redshift
                * new ThermalEmission(5e52 * ERG).number(10 * MEV, 5 * MEV);
        assertThat(recent.density(10 * MEV, 5 * MEV) / expected).isCloseTo(1, within(1e-5));
    }

    /** z_max cuts the soft end: above 10 MeV hardly anything comes from beyond redshift 3. */
    @Test
    void farCollapsesAreSoft() {
        CollapseHistory near = history(5e52 * ERG, 3);
        double soft = near.density(MEV, 7 * MEV) / HISTORY.density(MEV, 7 * MEV);
        double hard = near.density(30 * MEV, 7 * MEV) / HISTORY.density(30 * MEV, 7 * MEV);
        assertThat(soft).isBetween(0.3, 0.95);
        assertThat(hard).isGreaterThan(0.999);
    }

    private static double simpson(DoubleUnaryOperator function, double low, double high) {
        int steps = 20_000;
        double width = (high - low) / steps;
        double sum = function.applyAsDouble(low) + function.applyAsDouble(high);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * function.applyAsDouble(low + i * width);
        }
        return sum * width / 3;
    }
}
