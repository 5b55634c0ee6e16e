package org.nuprobe.engine;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class RecoilSpectrumTest {
    private static final double M = Couplings.XENON.mass();
    private static final double ENERGY = 9 * MEV;
    private static final Source LINE = Sources.of(Sources.component("line", Sources.line(ENERGY, 1)));
    private static final Parameter G = Parameter.coefficient("g", "coupling");

    /** The Standard Model's amplitude -37 with a new one of g 5. */
    private static final Interaction OLD =
            Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> -37));

    private static final Interaction NEW =
            Couplings.of(List.of(G), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.of(G), q2 -> 5));

    private static double rate(double recoil, Point point, Interaction... interactions) {
        return spectrum(LINE, Couplings.target(Couplings.XENON), interactions)
                .rates(new double[] {recoil}, point)
                .get("line")[0];
    }

    private static RecoilSpectrum spectrum(Source source, Target target, Interaction... interactions) {
        return RecoilSpectrum.of(source, Propagation.NONE, target, List.of(interactions), any -> true);
    }

    private static double vector(double recoil, double charge) {
        return G_F * G_F * M / Math.PI * charge * charge * (1 - recoil / ENERGY - M * recoil / (2 * ENERGY * ENERGY));
    }

    @Test
    void aLineGivesTheCrossSectionUpToItsLargestRecoilAndNothingAbove() {
        double most = Kinematics.maximumRecoil(ENERGY, M);
        for (double part : new double[] {1e-6, 0.1, 0.5, 0.999}) {
            assertThat(rate(part * most, Point.INITIAL, OLD) / vector(part * most, -37))
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(rate(most * (1 - 1e-12), Point.INITIAL, OLD)).isNotNegative();
        assertThat(rate(most * (1 + 1e-12), Point.INITIAL, OLD)).isZero();
    }

    @Test
    void amplitudesOfDifferentInteractionsInterfere() {
        for (double g : new double[] {-2, 0, 3, 7.4, 20}) {
            assertThat(rate(0.5 * KEV, p -> g, OLD, NEW))
                    .isCloseTo(vector(0.5 * KEV, -37 + 5 * g), within(1e-14 * vector(0.5 * KEV, 100)));
        }
        assertThat(rate(0.5 * KEV, p -> 1, OLD, NEW)).isLessThan(rate(0.5 * KEV, Point.INITIAL, OLD, NEW));
        assertThat(rate(0.5 * KEV, p -> -1, OLD, NEW)).isGreaterThan(rate(0.5 * KEV, Point.INITIAL, OLD, NEW));
    }

    @Test
    void completeCancellationIsNoNegativeRate() {
        assertThat(rate(0.5 * KEV, p -> 7.4, OLD, NEW)).isBetween(0.0, 1e-14 * vector(0.5 * KEV, 37));
    }

    @Test
    void channelsDoNotInterfere() {
        Interaction axial =
                Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_AXIAL, 0, Monomial.ONE, q2 -> 3));
        double together = rate(0.5 * KEV, Point.INITIAL, OLD, axial);
        double apart = rate(0.5 * KEV, Point.INITIAL, OLD) + rate(0.5 * KEV, Point.INITIAL, axial);
        assertThat(together / apart).isCloseTo(1, within(1e-14));
    }

    @Test
    void couplingsOfDifferentFlavoursDoNotInterfereWithoutCoherence() {
        Source mixed = Sources.of(Sources.component(
                "line", Helicity.NEUTRINO, Sources.line(ENERGY, 1), e -> FlavourState.diagonal(0.3, 0.7, 0)));
        Interaction electron = Couplings.of(
                List.of(),
                new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.diagonal(1, 0, 0), q2 -> -37));
        Interaction muon = Couplings.of(
                List.of(),
                new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.diagonal(0, 1, 0), q2 -> -20));
        double found = spectrum(mixed, Couplings.target(Couplings.XENON), electron, muon)
                .rates(new double[] {KEV}, Point.INITIAL)
                .get("line")[0];
        assertThat(found / (0.3 * vector(KEV, 37) + 0.7 * vector(KEV, 20))).isCloseTo(1, within(1e-12));
    }

    @Test
    void leftAndRightTradePlacesForAntineutrinos() {
        Electrons electrons = Electrons.free("electrons", 1);
        Interaction chiral = Couplings.of(
                List.of(),
                Couplings.amplitude(Channels.ELECTRON_CHIRAL, 0, Monomial.ONE, q2 -> 0.73),
                Couplings.amplitude(Channels.ELECTRON_CHIRAL, 1, Monomial.ONE, q2 -> 0.23));
        double energy = 1 * MEV;
        double t = 0.3 * MEV;
        for (Helicity helicity : Helicity.values()) {
            double left = helicity == Helicity.NEUTRINO ? 0.73 : 0.23;
            double right = 0.96 - left;
            Source source = Sources.of(Sources.component("line", helicity, Sources.line(energy, 1), e -> Sources.ANY));
            double found = spectrum(source, Couplings.target(electrons), chiral)
                    .rates(new double[] {t}, Point.INITIAL)
                    .get("line")[0];
            double expected = 2
                    * G_F
                    * G_F
                    * electrons.mass()
                    / Math.PI
                    * (left * left
                            + right * right * Math.pow(1 - t / energy, 2)
                            - left * right * electrons.mass() * t / (energy * energy));
            assertThat(found / expected).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void scatterersAddByTheirNumberPerMassAndThoseNotSeenAreLeftOut() {
        Electrons electrons = Electrons.free("electrons", 54);
        Target target = shape -> List.of(
                new Constituent(Couplings.XENON, 3),
                new Constituent(electrons, 100),
                new Constituent(Couplings.XENON, 4));
        double[] recoils = {0.5 * KEV};
        Map<String, double[]> nuclei = RecoilSpectrum.of(
                        LINE, Propagation.NONE, target, List.of(OLD), Nucleus.class::isInstance)
                .rates(recoils, Point.INITIAL);
        assertThat(nuclei.get("line")[0] / vector(0.5 * KEV, 37)).isCloseTo(7, within(1e-12));
    }

    @Test
    void atAnEdgeOfTheElectronsTheOneAboveCounts() {
        Electrons stepped = new Electrons("electrons", 5, t -> t > 2 * KEV ? 5 : 3, new double[] {2 * KEV});
        Interaction left =
                Couplings.of(List.of(), Couplings.amplitude(Channels.ELECTRON_CHIRAL, 0, Monomial.ONE, q2 -> 1));
        double[] found = spectrum(LINE, Couplings.target(stepped), left)
                .rates(new double[] {1 * KEV, 2 * KEV, 3 * KEV}, Point.INITIAL)
                .get("line");
        assertThat(found[0] / found[2]).isCloseTo(0.6, within(1e-12));
        assertThat(found[1] / found[2]).isCloseTo(1, within(1e-12));
    }

    @Test
    void theOrderOfRecoilsDoesNotMatter() {
        Source flat = Sources.of(Sources.component("flat", Sources.continuum(e -> e, 0, 2 * MEV, 15 * MEV)));
        RecoilSpectrum spectrum = spectrum(flat, Couplings.target(Couplings.XENON), OLD);
        double[] rising = spectrum.rates(new double[] {0.1 * KEV, KEV, 3 * KEV}, Point.INITIAL)
                .get("flat");
        double[] mixed = spectrum.rates(new double[] {3 * KEV, 0.1 * KEV, KEV}, Point.INITIAL)
                .get("flat");
        assertThat(mixed).containsExactly(rising[2], rising[0], rising[1]);
    }

    @Test
    void componentsKeepTheirOrderAndTheirNormalisation() {
        Parameter norm = Parameter.normalisation("norm", 0.1, "flux");
        Source two = new Source() {
            @Override
            public List<Parameter> parameters() {
                return List.of(norm);
            }

            @Override
            public org.nuprobe.spi.flux.Flux flux(Point shape) {
                return new org.nuprobe.spi.flux.Flux(List.of(
                        Sources.component("z", Sources.line(ENERGY, 1)),
                        new org.nuprobe.spi.flux.Flux.Component(
                                "a",
                                Helicity.NEUTRINO,
                                Sources.line(ENERGY, 1),
                                Monomial.of(norm).times(2),
                                e -> Sources.ANY,
                                org.nuprobe.spi.flux.TimeProfile.STEADY)));
            }
        };
        RecoilSpectrum spectrum = spectrum(two, Couplings.target(Couplings.XENON), OLD);
        Map<String, double[]> rates = spectrum.rates(new double[] {KEV}, p -> 1.5);
        assertThat(rates.keySet()).containsExactly("z", "a");
        assertThat(rates.get("a")[0] / rates.get("z")[0]).isCloseTo(3, within(1e-14));
        assertThat(spectrum.parameters()).containsExactly(norm);
    }

    @Test
    void aRateBelowZeroIsReportedWithTheClassThatMadeIt() {
        Interaction linear = Couplings.of(
                List.of(G),
                new Term.CrossSection(Monomial.of(G), FlavourCoupling.universal(), (energy, recoil, helicity) -> 1));
        assertThatThrownBy(() -> rate(KEV, p -> -1, linear))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the rate of org.nuprobe.engine.Couplings$Given on Xe132 is -")
                .hasMessageContaining("a rate cannot be below zero");
    }

    @Test
    void recoilsMustBePositive() {
        assertThatThrownBy(() -> rate(0, Point.INITIAL, OLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be positive, not 0.0 keV");
    }
}
