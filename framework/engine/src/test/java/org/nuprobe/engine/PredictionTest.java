package org.nuprobe.engine;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.KG;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;
import static org.nuprobe.spi.unit.Units.YEAR;

class PredictionTest {
    private static final double M = Couplings.XENON.mass();
    private static final double EXPOSURE = 1000 * KG * YEAR;
    private static final double PER_MASS = 4.6e24 / KG;
    private static final Target TARGET = shape -> List.of(new Constituent(Couplings.XENON, PER_MASS));
    private static final double CHARGE = -37.5;
    private static final Interaction VECTOR =
            Couplings.of(List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> CHARGE));

    /** What a line makes with a constant weak charge below a recoil energy. */
    private static double below(double recoil, double energy, double content) {
        double t = Math.min(recoil, Kinematics.maximumRecoil(energy, M));
        double integral = t - t * t / (2 * energy) - M * t * t / (4 * energy * energy);
        return content * PER_MASS * EXPOSURE * G_F * G_F * M / Math.PI * CHARGE * CHARGE * integral;
    }

    private static List<RegionCounts> counts(Region region, Interaction... interactions) {
        return Prediction.of(List.of(Detectors.experiment(List.of(), region)), List.of(interactions))
                .counts(Point.INITIAL);
    }

    @Test
    void aLineFillsTheBinsUpToItsLargestRecoil() {
        double energy = 9 * MEV;
        double content = 1e6 / (CM * CM * S);
        double[] edges = {0.1 * KEV, 0.5 * KEV, 1 * KEV, 2 * KEV, 5 * KEV};
        RegionCounts counts = counts(
                        Detectors.region(
                                Sources.of(Sources.component("line", Sources.line(energy, content))),
                                TARGET,
                                Detectors.perfect(edges),
                                EXPOSURE),
                        VECTOR)
                .get(0);
        for (int bin = 0; bin < 4; bin++) {
            double expected = below(edges[bin + 1], energy, content) - below(edges[bin], energy, content);
            assertThat(counts.signal().get("line")[bin])
                    .isCloseTo(expected, within(1e-12 * below(edges[4], energy, content)));
        }
        assertThat(Kinematics.maximumRecoil(energy, M) / KEV).isBetween(1.0, 2.0);
        assertThat(counts.region()).isEqualTo("here");
        assertThat(counts.bins()).isEqualTo(4);
    }

    @Test
    void aContinuumFromZeroRecoilHasItsTotalCrossSection() {
        double top = 10 * MEV;
        double level = 1e6 / (CM * CM * S * MEV);
        Source source = Sources.of(Sources.component("flat", Sources.continuum(e -> level, 0, top)));
        double found = counts(
                        Detectors.region(source, TARGET, Detectors.perfect(0, Double.MAX_VALUE), EXPOSURE), VECTOR)
                .get(0)
                .total()[0];
        double expected = Integrals.of(e -> below(Double.MAX_VALUE, e, level), 0, 0, top);
        assertThat(found / expected).isCloseTo(1, within(1e-10));
    }

    @Test
    void aKinkedSpectrumIsIntegratedAcrossItsKinks() {
        double[] knots = {2 * MEV, 3 * MEV, 4 * MEV, 11 * MEV};
        double level = 1e6 / (CM * CM * S * MEV);
        Source source = Sources.of(Sources.component(
                "table", Sources.continuum(e -> level * (1 + Math.abs(e / MEV - 3)), knots)));
        double found = counts(
                        Detectors.region(source, TARGET, Detectors.perfect(0.05 * KEV, 0.6 * KEV), EXPOSURE), VECTOR)
                .get(0)
                .total()[0];
        double expected = Integrals.of(
                e -> below(0.6 * KEV, e, level * (1 + Math.abs(e / MEV - 3)))
                        - below(0.05 * KEV, e, level * (1 + Math.abs(e / MEV - 3))),
                2 * MEV,
                kinks(knots));
        assertThat(found / expected).isCloseTo(1, within(1e-9));
    }

    private static double[] kinks(double[] knots) {
        return java.util.stream.DoubleStream.concat(
                        java.util.Arrays.stream(knots),
                        java.util.stream.DoubleStream.of(
                                Kinematics.minimumEnergy(0.05 * KEV, M), Kinematics.minimumEnergy(0.6 * KEV, M)))
                .sorted()
                .toArray();
    }

    @Test
    void electronsCountOnlyWhenTheyCanTakeUpTheEnergy() {
        Electrons stepped = new Electrons("electrons of X", 5, t -> t < 2 * KEV ? 3 : 5, new double[] {2 * KEV});
        double energy = 0.4 * MEV;
        Source source = Sources.of(Sources.component("line", Sources.line(energy, 1)));
        Interaction left =
                Couplings.of(List.of(), Couplings.amplitude(Channels.ELECTRON_CHIRAL, 0, Monomial.ONE, q2 -> 0.7));
        double[] counts = counts(
                        Detectors.region(
                                source, Couplings.target(stepped), Detectors.perfect(1 * KEV, 2 * KEV, 3 * KEV), 1),
                        left)
                .get(0)
                .total();
        double perKev = 2 * G_F * G_F * stepped.mass() / Math.PI * 0.49 * KEV;
        assertThat(counts[0] / perKev).isCloseTo(3, within(1e-12));
        assertThat(counts[1] / perKev).isCloseTo(5, within(1e-12));
        double[] oneBin = counts(
                        Detectors.region(source, Couplings.target(stepped), Detectors.perfect(1 * KEV, 3 * KEV), 1),
                        left)
                .get(0)
                .total();
        assertThat(oneBin[0] / perKev).isCloseTo(8, within(1e-12));
    }

    @Test
    void timeIsTheFastestAxis() {
        Flux.Component prompt = new Flux.Component(
                "prompt",
                Helicity.NEUTRINO,
                Sources.line(30 * MEV, 1),
                Monomial.ONE,
                e -> Sources.ANY,
                window -> window.low() == 0 ? 0.75 : 0.2);
        double[] edges = {5 * KEV, 6 * KEV, 8 * KEV};
        double[] flat = counts(Detectors.region(Sources.of(prompt), TARGET, Detectors.perfect(edges), EXPOSURE), VECTOR)
                .get(0)
                .total();
        double[] timed = counts(
                        Detectors.region(Sources.of(prompt), TARGET, Detectors.timed(edges, 0, S, 3 * S), EXPOSURE),
                        VECTOR)
                .get(0)
                .total();
        assertThat(timed).hasSize(4);
        for (int row = 0; row < 2; row++) {
            assertThat(timed[2 * row] / flat[row]).isCloseTo(0.75, within(1e-14));
            assertThat(timed[2 * row + 1] / flat[row]).isCloseTo(0.2, within(1e-14));
        }
    }

    @Test
    void normalisationsAndBackgroundsMultiplyTheirParts() {
        Parameter flux = Parameter.normalisation("flux", 0.1, "flux");
        Parameter efficiency = Parameter.normalisation("eff", 0.1, "efficiency");
        Parameter radon = Parameter.normalisation("radon", 0.1, "radon");
        Flux made = new Flux(List.of(new Flux.Component(
                "line",
                Helicity.NEUTRINO,
                Sources.line(9 * MEV, 1),
                Monomial.of(flux),
                e -> Sources.ANY,
                org.nuprobe.spi.flux.TimeProfile.STEADY)));
        Source source = new Source() {
            @Override
            public Flux flux(Point shape) {
                return made;
            }

            @Override
            public List<Parameter> parameters() {
                return List.of(flux);
            }
        };
        Region region = Detectors.region(
                source,
                TARGET,
                Detectors.perfect(0.1 * KEV, 1 * KEV),
                EXPOSURE,
                Monomial.of(efficiency).times(0.5),
                List.of(
                        new Sample.Counts("radon", Monomial.of(radon).times(2), new double[] {7}),
                        new Sample.SignalFraction("share", Monomial.ONE, 0.25)),
                Optional.empty());
        Prediction prediction =
                Prediction.of(List.of(Detectors.experiment(List.of(efficiency, radon), region)), List.of(VECTOR));
        assertThat(prediction.parameters()).containsExactly(efficiency, flux, radon);
        double plain = below(1 * KEV, 9 * MEV, 1) - below(0.1 * KEV, 9 * MEV, 1);
        RegionCounts moved = prediction
                .counts(p -> p.equals(flux) ? 3 : p.equals(efficiency) ? 0.8 : 1.5)
                .get(0);
        assertThat(moved.totalSignal()[0] / plain).isCloseTo(3 * 0.8 * 0.5, within(1e-12));
        assertThat(moved.backgrounds().get("radon")).containsExactly(21);
        assertThat(moved.backgrounds().get("share")[0] / plain).isCloseTo(0.125, within(1e-12));
        assertThat(moved.total()[0] / (moved.totalSignal()[0] + moved.totalBackground()[0]))
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void aRateThatGrowsLikeOneOverTNeedsAThreshold() {
        Parameter mu = Parameter.coefficient("mu", "magnetic moment");
        Interaction dipole =
                Couplings.of(List.of(mu), Couplings.amplitude(Channels.NUCLEAR_DIPOLE, 0, Monomial.of(mu), q2 -> 54));
        Source source = Sources.of(Sources.component("flat", Sources.continuum(e -> 1, 0, 10 * MEV)));
        assertThatThrownBy(() -> counts(Detectors.region(source, TARGET, Detectors.perfect(0, KEV), 1), VECTOR, dipole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Couplings$Given on Xe132 grows like 1/T towards zero recoil")
                .hasMessageContaining("region here")
                .hasMessageContaining("threshold above zero");
        assertThat(counts(Detectors.region(source, TARGET, Detectors.perfect(1e-6 * KEV, KEV), 1), VECTOR, dipole)
                        .get(0)
                        .total()[0])
                .isPositive();
    }

    @Test
    void anInteractionIsNotAddedToItself() {
        Source source = Sources.of(Sources.component("line", Sources.line(1 * MEV, 1)));
        assertThatThrownBy(() -> counts(Detectors.region(source, TARGET, Detectors.perfect(0, KEV), 1), VECTOR, VECTOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an interaction stands there twice");
    }

    @Test
    void nothingIsCountedAboveTheLargestRecoil() {
        Source source = Sources.of(Sources.component("line", Sources.line(1 * MEV, 1)));
        RegionCounts counts = counts(
                        Detectors.region(source, TARGET, Detectors.perfect(1 * KEV, 2 * KEV), EXPOSURE), VECTOR)
                .get(0);
        assertThat(counts.signal().get("line")).containsExactly(0);
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        Source source = Sources.of(Sources.component("line", Sources.line(9 * MEV, 1)));
        Region region = Detectors.region(source, TARGET, Detectors.perfect(1 * KEV, 2 * KEV), 1);
        Experiment twice = Detectors.experiment(List.of(), region, region);
        assertThatThrownBy(() -> Prediction.of(List.of(twice), List.of(VECTOR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two regions are called here");
        Region background = Detectors.region(
                source,
                TARGET,
                Detectors.perfect(1 * KEV, 2 * KEV),
                1,
                Monomial.ONE,
                List.of(new Sample.Counts("b", Monomial.ONE, new double[] {1, 2})),
                Optional.empty());
        assertThatThrownBy(() -> counts(background, VECTOR)).hasMessageContaining("has 2 bins, but the response has 1");
    }

    @Test
    void aPluginThatMisbehavesIsNamed() {
        Source source = Sources.of(Sources.component("line", Sources.line(9 * MEV, 1)));
        Region region = Detectors.region(source, TARGET, Detectors.perfect(0.1 * KEV, 1 * KEV), 1);
        Interaction broken = Couplings.of(
                List.of(), Couplings.amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, q2 -> Double.NaN));
        assertThatThrownBy(() -> counts(region, broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "an amplitude of org.nuprobe.engine.Couplings$Given on Xe132 is NaN at a recoil of ")
                .hasMessageContaining("keV");
        Interaction negative = Couplings.of(
                List.of(),
                new Term.CrossSection(
                        Monomial.ONE,
                        org.nuprobe.spi.interaction.FlavourCoupling.universal(),
                        (energy, recoil, helicity) -> -1));
        assertThatThrownBy(() -> counts(region, negative))
                .hasMessageContaining("cross section of ")
                .hasMessageContaining("-1.0");
        Region nowhere = new Region(
                "nowhere",
                source,
                Propagation.NONE,
                TARGET,
                new WrongResponse(),
                1,
                Monomial.ONE,
                List.of(),
                Optional.empty());
        assertThatThrownBy(() -> counts(nowhere, VECTOR))
                .hasMessageContaining("WrongResponse of the region nowhere gives")
                .hasMessageContaining("2 rows and 1 time weights, but its axes have 1 bins");
    }
}
