package org.nuprobe.interaction.standardmodel;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

class MixingAngleTest {
    private static final OneIsotope XENON = new OneIsotope(54, 78);

    static Stream<String> schemes() {
        return Stream.of(
                "radiative-corrections: tree",
                "radiative-corrections: muon",
                "radiative-corrections: flavour",
                "radiative-corrections: rho-kappa-2005, electron-corrections: muon");
    }

    /** Moving the parameter is the same as making the Standard Model with another setting, in every scheme. */
    @ParameterizedTest
    @MethodSource("schemes")
    void scanningIsMakingTheModelAgain(String scheme) {
        StandardModel scanned = Models.of("{ " + scheme + " }");
        StandardModel made = Models.of("{ " + scheme + ", sin2-theta-w: 0.2312 }");

        for (boolean nuclei : new boolean[] {true, false}) {
            double[] moved = rates(scanned, nuclei, parameter -> 0.2312);
            double[] expected = rates(made, nuclei, Point.INITIAL);
            double[] unmoved = rates(scanned, nuclei, Point.INITIAL);
            for (int k = 0; k < moved.length; k++) {
                assertThat(moved[k] / expected[k]).isCloseTo(1, within(1e-12));
                assertThat(Math.abs(moved[k] / unmoved[k] - 1)).isGreaterThan(1e-3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RadiativeCorrections.class)
    void publishedChargesHoldAtTheReferenceAngle(RadiativeCorrections corrections) {
        NucleonCharges charges = corrections.charges();
        double charge = charge(Models.corrected(corrections), XENON.nucleus(), SIN2_THETA_W);

        assertThat(charge).isCloseTo(54 * charges.protonMuon() + 78 * charges.neutron(), within(1e-12));
    }

    @Test
    void chargeOfTheProtonFallsTwiceAsFastAsTheAngleRises() {
        StandardModel model = Models.of("{}");

        assertThat(charge(model, XENON.nucleus(), 0.25)).isCloseTo(-39, within(1e-12));
        assertThat(charge(model, XENON.nucleus(), 0.26) - charge(model, XENON.nucleus(), 0.25))
                .isCloseTo(-2 * 54 * 0.01, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.2, ELECTRON, 0.7, 0.2", "0.3, MUON, -0.2, 0.3", "0.3, TAU, -0.2, 0.3"})
    void bothCouplingsOfTheElectronRiseWithTheAngle(double sin2, Flavour flavour, double left, double right) {
        SquaredAmplitudes electron = new SquaredAmplitudes(
                Models.of("{}").onElectron(XENON.electrons(), Point.INITIAL), 1, parameter -> sin2);

        assertThat(electron.amplitude(0, 1, flavour)).isCloseTo(left, within(1e-12));
        assertThat(electron.amplitude(1, 1, flavour)).isCloseTo(right, within(1e-12));
    }

    private static double charge(StandardModel model, Nucleus nucleus, double sin2) {
        return new SquaredAmplitudes(model.onNucleus(nucleus, Point.INITIAL), nucleus.mass(), parameter -> sin2)
                .amplitude(0, KEV, Flavour.MUON);
    }

    private static double[] rates(StandardModel model, boolean nuclei, Point point) {
        MonochromaticSource source = new MonochromaticSource(
                20 * MEV, 1 / (CM * CM * S), Helicity.NEUTRINO, FlavourState.diagonal(0.3, 0.4, 0.2));
        String name = nuclei ? XENON.nucleus().name() : XENON.electrons().name();
        return RecoilSpectrum.of(
                        source,
                        Propagation.NONE,
                        XENON,
                        List.of(model),
                        scatterer -> scatterer.name().equals(name))
                .rates(new double[] {0.5 * KEV, 2 * KEV, 4 * KEV}, point)
                .get(MonochromaticSource.COMPONENT);
    }
}
