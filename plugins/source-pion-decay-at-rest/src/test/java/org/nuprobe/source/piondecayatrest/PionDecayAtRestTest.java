package org.nuprobe.source.piondecayatrest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.toolkit.spectrum.Spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.NS;
import static org.nuprobe.spi.unit.Units.S;
import static org.nuprobe.spi.unit.Units.US;

class PionDecayAtRestTest {
    private static final double PER_CM2_S = 1 / (CM * CM * S);

    @Test
    void oneLineAndTwoContinuaOfTheRightFlavours() {
        Flux flux = Sources.of(Sources.SUFFICIENT).flux(Point.INITIAL);
        assertThat(flux.components()).extracting(Flux.Component::name).containsExactly("numu", "nue", "numubar");
        assertThat(flux.components())
                .extracting(Flux.Component::helicity)
                .containsExactly(Helicity.NEUTRINO, Helicity.NEUTRINO, Helicity.ANTINEUTRINO);
        assertThat(flux.components())
                .extracting(component -> component.state().apply(US))
                .containsExactly(
                        FlavourState.pure(Flavour.MUON),
                        FlavourState.pure(Flavour.ELECTRON),
                        FlavourState.pure(Flavour.MUON));
        assertThat(flux.components().get(0).spectrum().lines()).hasSize(1);
    }

    /** Protons per second times neutrinos per proton over 4 pi L^2, worked out by hand for each kind. */
    @ParameterizedTest
    @CsvSource({
        "protons: 1.76e23, 308.1 d, 0.08, 19.3 m, 1.1300e7",
        "protons: 3.198e23, 1 yr, 0.0848, 19.3 m, 1.8359e7",
        "protons: 13.8e22, 1 yr, 0.09, 27.5 m, 4.1413e6"
    })
    void theFluxIsProtonsTimesYieldOverTheSphere(
            String protons, String time, double yield, String distance, double flux) {
        Source source = Sources.of(
                protons + ", run-time: " + time + ", neutrinos-per-proton: " + yield + ", distance: " + distance);
        for (Flux.Component component : source.flux(Point.INITIAL).components()) {
            assertThat(Spectra.total(component.spectrum()) / PER_CM2_S / flux).isCloseTo(1, within(2e-4));
        }
    }

    /** 1.4 MW of protons of 1 GeV are 8.738e15 a second; at 20 m that makes 4.17e7 /(cm^2 s) of the three kinds. */
    @Test
    void powerOverProtonEnergyIsProtonsPerTime() {
        Source source = Sources.of("power: 1.4 MW, proton-energy: 1 GeV, neutrinos-per-proton: 0.08, distance: 20 m");
        double all = source.flux(Point.INITIAL).components().stream()
                .mapToDouble(component -> Spectra.total(component.spectrum()))
                .sum();
        assertThat(all / PER_CM2_S / 4.1721e7).isCloseTo(1, within(1e-4));
    }

    /** 13.99 GW h in a year, and 3.198e23 protons with that energy between them. */
    @Test
    void powerAndCountedProtonsSayTheSame() {
        double energy = 13.99e9 * 3600 / 1.602176634e-10 / 3.198e23;
        double power = 13.99e9 * 3600 / 3.15576e7;
        Source steady = Sources.of("power: " + power + " W, proton-energy: " + energy
                + " GeV, neutrinos-per-proton: 0.0848, distance: 19.3 m");
        assertThat(total(steady, "nue") / total(Sources.preset("coherent-csi-2021", ""), "nue"))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void beamThatIsOffMakesNoNeutrinos() {
        String always = "power: 5 MW, proton-energy: 2 GeV, neutrinos-per-proton: 0.3, distance: 20 m";
        Source source = Sources.of(always + ", live-fraction: 25 %");
        assertThat(total(source, "numu") / total(Sources.of(always), "numu")).isCloseTo(0.25, within(1e-12));
    }

    private static double total(Source source, String component) {
        return Spectra.total(Sources.component(source, component).spectrum());
    }

    @Test
    void oneNormalisationMovesAllThree() {
        Source source = Sources.of(Sources.SUFFICIENT + ", flux-parameter: my_flux, flux-uncertainty: 5 %");
        Parameter normalisation = Sources.parameter(source, "my_flux");
        assertThat(normalisation.constraint()).isEqualTo(new Constraint.Gaussian(1, 0.05));
        assertThat(normalisation.role()).isEqualTo(Role.COEFFICIENT);
        assertThat(source.flux(Point.INITIAL).components())
                .extracting(Flux.Component::coefficient)
                .containsOnly(Monomial.of(normalisation));
        assertThat(Sources.parameter(Sources.of(Sources.SUFFICIENT), "sns_flux").constraint())
                .isEqualTo(new Constraint.Gaussian(1, 0.1));
    }

    @Test
    void promptAndDelayedFollowThePulse() {
        Source source = Sources.of(Sources.SUFFICIENT + ", pulse-time: 500 ns, pulse-width: 160 ns");
        Pulse pulse = new GaussianPulse(500 * NS, 160 * NS);
        Interval window = new Interval(0.3 * US, 1.1 * US);
        assertThat(fraction(source, "numu", Point.INITIAL, window))
                .isCloseTo(new ArrivalTime(pulse, false).fraction(window), within(1e-12));
        for (String delayed : new String[] {"nue", "numubar"}) {
            assertThat(fraction(source, delayed, Point.INITIAL, window))
                    .isCloseTo(new ArrivalTime(pulse, true).fraction(window), within(1e-12));
        }
    }

    /** A later pulse seen on a later clock is the same pulse. */
    @Test
    void theTimeOfThePulseIsAParameter() {
        Source source = Sources.of(Sources.SUFFICIENT + ", pulse-time-uncertainty: 200 ns");
        Parameter time = Sources.parameter(source, "sns_pulse_time");
        assertThat(time.role()).isEqualTo(Role.SHAPE);
        assertThat(time.initial() / NS).isCloseTo(440, within(1e-9));
        assertThat(time.constraint()).isEqualTo(new Constraint.Gaussian(time.initial(), 200 * NS));
        Point later = parameter -> parameter.equals(time) ? 540 * NS : parameter.initial();
        assertThat(fraction(source, "nue", later, new Interval(0.4 * US, 1.1 * US)))
                .isCloseTo(fraction(source, "nue", Point.INITIAL, new Interval(0.3 * US, US)), within(1e-12));
    }

    private static double fraction(Source source, String component, Point point, Interval window) {
        TimeProfile profile = source.flux(point).components().stream()
                .filter(each -> each.name().equals(component))
                .findFirst()
                .orElseThrow()
                .time();
        return profile.fraction(window);
    }

    @Test
    void theTimeMayMoveAsFarAsItsUncertaintyAndWidthSay() {
        assertRange("pulse-width: 10 ns", 340, 540);
        assertRange("pulse-width: 10 ns, pulse-time-uncertainty: 40 ns", 240, 640);
        assertRange("pulse-time-range: [ 350 ns, 650 ns ]", 350, 650);
    }

    private static void assertRange(String settings, double low, double high) {
        Interval bounds = Sources.parameter(Sources.of(Sources.SUFFICIENT + ", " + settings), "sns_pulse_time")
                .bounds();
        assertThat(bounds.low() / NS).isCloseTo(low, within(1e-6));
        assertThat(bounds.high() / NS).isCloseTo(high, within(1e-6));
    }
}
