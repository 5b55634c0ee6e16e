package org.nuprobe.propagation.oscillation;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.toolkit.oscillation.ComplexMatrix;
import org.nuprobe.toolkit.oscillation.Earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.GRAM;
import static org.nuprobe.spi.unit.Units.KG;
import static org.nuprobe.spi.unit.Units.KM;
import static org.nuprobe.spi.unit.Units.MEV;

class EarthCrossingTest {
    private static final FlavourState MUON = FlavourState.pure(Flavour.MUON);

    /** The mass of the Earth is 5.972e24 kg; densities at the boundaries as in table I of Dziewonski and Anderson. */
    @Test
    void shippedLayersWeighAsMuchAsTheEarth() {
        Earth earth = Earth.read(TestBench.workbench().table(Earth.TABLE), 1 * KM);
        double mass = earth.shells().stream().mapToDouble(shell -> shell.mass()).sum();
        assertThat(mass / KG / 5.972e24).isCloseTo(1, within(1e-3));
        assertThat(density(earth, 0.5)).isCloseTo(13.088, within(1e-3));
        assertThat(density(earth, 3479.5)).isCloseTo(9.903, within(2e-3));
        assertThat(density(earth, 3480.5)).isCloseTo(5.566, within(2e-3));
        assertThat(density(earth, 5701.5)).isCloseTo(3.992, within(2e-3));
        assertThat(density(earth, 6367.5)).isCloseTo(2.6, within(1e-9));
        // Column of a diameter, about 1.1e10 g/cm^2 (R. Gandhi et al., Astropart. Phys. 5 (1996) 81, fig. 2).
        double column = earth.chord(1).stream()
                .mapToDouble(piece ->
                        piece.length() * earth.shells().get(piece.shell()).density())
                .sum();
        assertThat(column / (GRAM / (CM * CM))).isBetween(1.05e10, 1.15e10);
    }

    private static double density(Earth earth, double kilometres) {
        return earth.shells().stream()
                        .filter(shell -> shell.inner() <= kilometres * KM && kilometres * KM < shell.outer())
                        .findFirst()
                        .orElseThrow()
                        .density()
                / (GRAM / (CM * CM * CM));
    }

    /** A chord through the upper mantle is nearly one through uniform matter. */
    @Test
    void shallowChordIsNearlyUniform() {
        double cosine = 0.15;
        FlavourState earth = Given.arrived(
                Given.propagation("earth-oscillation", "{ cos-zenith: -0.15, energy-spread: 0 }"),
                Map.of(),
                MUON,
                Helicity.NEUTRINO,
                3 * GEV);
        FlavourState uniform = Given.arrived(
                Given.propagation(
                        "matter-oscillation",
                        "{ baseline: " + 2 * 6371 * cosine
                                + " km, density: 3.28 g/cm^3, electron-fraction: 0.497, energy-spread: 0 }"),
                Map.of(),
                MUON,
                Helicity.NEUTRINO,
                3 * GEV);
        for (int k = 0; k < 3; k++) {
            assertThat(earth.element(k)).isCloseTo(uniform.element(k), within(3e-3));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 300, 3000, 8000})
    void shellsOf200KilometresAreThinEnough(double energy) {
        for (double cosine : new double[] {0.3, 0.7, 0.95}) {
            ComplexMatrix usual = crossed("cos-zenith: -" + cosine, energy);
            ComplexMatrix fine = crossed("shell-thickness: 20 km, cos-zenith: -" + cosine, energy);
            assertThat(usual.minus(fine).largest()).isLessThan(6e-3);
        }
    }

    private static ComplexMatrix crossed(String settings, double energy) {
        return ComplexMatrix.of(Given.arrived(
                Given.propagation("earth-oscillation", "{ " + settings + " }"),
                Map.of(),
                MUON,
                Helicity.NEUTRINO,
                energy * MEV));
    }

    /** The MSW resonance of theta_13 in the mantle, at about 6 GeV, is there for neutrinos in the normal ordering alone. */
    @Test
    void mantleResonanceIsThereForNeutrinosAlone() {
        Propagation earth = Given.propagation("earth-oscillation", "{ cos-zenith: -0.8 }");
        double neutrino =
                Given.arrived(earth, Map.of(), MUON, Helicity.NEUTRINO, 6 * GEV).probability(Flavour.ELECTRON);
        double antineutrino = Given.arrived(earth, Map.of(), MUON, Helicity.ANTINEUTRINO, 6 * GEV)
                .probability(Flavour.ELECTRON);
        assertThat(neutrino).isGreaterThan(0.25);
        assertThat(antineutrino).isLessThan(0.05);
    }

    @Test
    void massStatesFromFarAwayAreRegenerated() {
        FlavourState electron = FlavourState.pure(Flavour.ELECTRON);
        FlavourState incoherent = Given.arrived(
                Given.propagation("vacuum-oscillation", "{ averaged: true }"),
                Map.of(),
                electron,
                Helicity.NEUTRINO,
                10 * MEV);
        FlavourState crossed = Given.arrived(
                Given.propagation(
                        "earth-oscillation", "{ cos-zenith: -0.8, arrival: mass-states, energy-spread: 5 % }"),
                Map.of(),
                electron,
                Helicity.NEUTRINO,
                10 * MEV);
        double gained = crossed.probability(Flavour.ELECTRON) - incoherent.probability(Flavour.ELECTRON);
        // nu_1 loses what nu_2 gains, and more nu_1 arrive: fewer electron neutrinos, by a few per cent.
        assertThat(gained).isBetween(-0.02, -0.002);
        assertThat(crossed.trace()).isCloseTo(1, within(1e-12));
    }

    /** Electron flavour alone scatters here; against 20,000 midpoints. */
    @Test
    void recoilsFromFastOscillationsConverge() {
        OneIsotope target = new OneIsotope(18, 22);
        double mass = target.nucleus().mass();
        double recoil = 10e-3 * MEV;
        Propagation earth = Given.propagation("earth-oscillation", "{ cos-zenith: -0.9 }");
        Interaction electrons = new Interaction() {
            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                return List.of(new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.diagonal(1, 0, 0), q2 -> 1));
            }
        };
        var flux = Given.flux(MUON, Helicity.NEUTRINO, 0, 60 * MEV);
        RecoilSpectrum spectrum =
                RecoilSpectrum.of(shape -> flux, earth, target, List.of(electrons), Nucleus.class::isInstance);
        double rate = spectrum.rates(new double[] {recoil}, Point.INITIAL).get("any")[0];
        var state = earth.propagate(flux, Point.INITIAL).components().get(0).state();
        double least = Kinematics.minimumEnergy(recoil, mass);
        int points = 20_000;
        double step = (60 * MEV - least) / points;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double energy = least + step * (i + 0.5);
            sum += step
                    / MEV
                    * state.apply(energy).element(0)
                    * (1 - recoil / energy - mass * recoil / (2 * energy * energy));
        }
        double expected = sum * target.perMass() * G_F * G_F * mass / Math.PI;
        assertThat(rate / expected).isCloseTo(1, within(1e-6));
    }
}
