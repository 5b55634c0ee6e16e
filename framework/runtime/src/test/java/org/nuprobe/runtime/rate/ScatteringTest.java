package org.nuprobe.runtime.rate;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.Fluxes;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.runtime.input.Node;
import org.nuprobe.runtime.input.Place;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Constants;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Two lines on one nucleus with F = 1: everything has a closed form. */
final class ScatteringTest {
    private static final double LOW_LINE = 5 * Units.MEV;
    private static final double HIGH_LINE = 10 * Units.MEV;
    private static final double MASS = 100 * Units.GEV;
    private static final double FLUX = 1e6 / (Units.CM * Units.CM * Units.S);
    private static final double PER_MASS = 4e27 / Units.TONNE;
    private static final double CHARGE = -40;
    private static final double EDGE = 2 * Units.KEV;
    private static final Parameter SCALE = Parameter.normalisation("scale", 0.1, "size of both lines");

    private final Scattering nuclear = scattering(RecoilChannel.NUCLEAR);

    @Test
    void theLargestRecoilIsThatOfTheHighestLine() {
        double expected = 2 * HIGH_LINE * HIGH_LINE / (MASS + 2 * HIGH_LINE);
        assertThat(nuclear.maximumRecoil(Point.INITIAL) / expected).isCloseTo(1, within(1e-14));
        assertThat(only("low").maximumRecoil(Point.INITIAL)).isLessThan(expected / 3.9);
    }

    @Test
    void aTargetWithoutTheScattererHasNoRecoils() {
        Scattering blind = new Scattering(
                nuclear.source(), Propagation.NONE, shape -> List.of(), RecoilChannel.NUCLEAR, nuclear.interactions());
        assertThat(blind.maximumRecoil(Point.INITIAL)).isZero();
    }

    @Test
    void theSpectrumIsTheClosedForm() {
        double recoil = 0.1 * Units.KEV;
        Map<String, double[]> rates = nuclear.spectrum(new Fluxes()).rates(new double[] {recoil}, Point.INITIAL);
        assertThat(rates).containsOnlyKeys("low", "high");
        assertThat(rates.get("low")[0] / rate(LOW_LINE, recoil)).isCloseTo(1, within(1e-10));
        assertThat(rates.get("high")[0] / rate(HIGH_LINE, recoil)).isCloseTo(1, within(1e-10));
    }

    @Test
    void aSelectionKeepsItsComponentsAndAllParameters() {
        Scattering high = only("high");
        assertThat(high.components()).containsExactly("high");
        assertThat(high.parameters())
                .containsExactlyElementsOf(nuclear.parameters())
                .contains(SCALE);
        assertThat(high.spectrum(new Fluxes()).rates(new double[] {Units.KEV}, Point.INITIAL))
                .containsOnlyKeys("high");
    }

    @Test
    void eventsAreTheIntegralOfTheClosedForm() {
        double from = 0.2 * Units.KEV;
        double to = nuclear.maximumRecoil(Point.INITIAL);
        double exposure = 3 * Units.TONNE * Units.YEAR;
        Map<String, Double> events =
                new EventCounts(nuclear, new double[] {from, to}, exposure, new Fluxes()).byComponent(Point.INITIAL);
        assertThat(events.get("low") / (exposure * integral(LOW_LINE, from))).isCloseTo(1, within(1e-9));
        assertThat(events.get("high") / (exposure * integral(HIGH_LINE, from))).isCloseTo(1, within(1e-9));
    }

    @Test
    void eventsAboveTheFirstEdgeAreAllEvents() {
        double to = nuclear.maximumRecoil(Point.INITIAL);
        double[] edges = {0.1 * to, 0.2 * to, 0.5 * to, to};
        EventCounts counts = new EventCounts(nuclear, edges, Units.TONNE * Units.YEAR, new Fluxes());
        Map<String, double[]> above = counts.aboveEachEdge(Point.INITIAL);
        double all = counts.byComponent(Point.INITIAL).get("high");
        assertThat(above.get("high")[0] / all).isCloseTo(1, within(1e-12));
        assertThat(above.get("high")[2] / (Units.TONNE * Units.YEAR * integral(HIGH_LINE, 0.5 * to)))
                .isCloseTo(1, within(1e-9));
        assertThat(above.get("low")[2]).isZero();
    }

    @Test
    void aRateJumpsWhereALineEndsAndWhereAnElectronIsFreed() {
        assertThat(nuclear.jumps(Point.INITIAL)).hasSize(2);
        double[] electron = scattering(RecoilChannel.ELECTRON).jumps(Point.INITIAL);
        assertThat(electron).hasSize(3);
        assertThat(electron[0]).isEqualTo(EDGE);
        double[] energies = EnergyGrid.around(electron, new double[] {Units.KEV, 3 * Units.KEV});
        assertThat(energies).hasSize(4);
        assertThat(energies[1]).isLessThan(EDGE);
        assertThat(energies[2]).isGreaterThan(EDGE);
    }

    @Test
    void aNameThatTheSourceDoesNotHaveIsToldWithThoseItHas() {
        assertThatThrownBy(() -> only("hihg"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("--component: the source has no component \"hihg\"\n    did you mean \"high\"?");
    }

    private Scattering only(String name) {
        Source part =
                SelectedSource.of(nuclear.source(), List.of(new Node.Scalar(Place.of("--component"), name, true)));
        return new Scattering(part, nuclear.propagation(), nuclear.target(), nuclear.channel(), nuclear.interactions());
    }

    /** G_F^2 M/pi Q^2 (1 - T/E - M T/(2 E^2)) per nucleus and unit of flux. */
    private static double rate(double energy, double recoil) {
        double shape = 1 - recoil / energy - MASS * recoil / (2 * energy * energy);
        return FLUX * PER_MASS * factor() * shape;
    }

    private static double integral(double energy, double from) {
        double to = 2 * energy * energy / (MASS + 2 * energy);
        double slope = 1 / energy + MASS / (2 * energy * energy);
        return FLUX * PER_MASS * factor() * ((to - from) - slope * (to * to - from * from) / 2);
    }

    private static double factor() {
        return Constants.G_F * Constants.G_F * MASS / Math.PI * CHARGE * CHARGE;
    }

    private static Scattering scattering(RecoilChannel channel) {
        Nucleus nucleus = new Nucleus("Q100", 40, 60, MASS, q2 -> 1, q2 -> 1);
        Electrons electrons = new Electrons("electrons of Q", 40, recoil -> recoil < EDGE ? 2 : 4, new double[] {EDGE});
        Target target = shape -> List.of(new Constituent(nucleus, PER_MASS), new Constituent(electrons, PER_MASS));
        Interaction vector = new Interaction() {
            @Override
            public List<Term> onNucleus(Nucleus struck, Point shape) {
                return List.of(new Term.Amplitude(
                        Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, FlavourCoupling.universal(), q2 -> CHARGE));
            }
        };
        return new Scattering(new Lines(), Propagation.NONE, target, channel, List.of(vector));
    }

    private static final class Lines implements Source {
        @Override
        public Flux flux(Point shape) {
            return new Flux(List.of(component("low", LOW_LINE), component("high", HIGH_LINE)));
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(SCALE);
        }

        private static Flux.Component component(String name, double energy) {
            Spectrum line = new Spectrum() {
                @Override
                public Interval support() {
                    return new Interval(energy, energy);
                }

                @Override
                public double density(double any) {
                    return 0;
                }

                @Override
                public List<Line> lines() {
                    return List.of(new Line(energy, FLUX));
                }
            };
            FlavourState state = FlavourState.diagonal(1, 0, 0);
            return new Flux.Component(
                    name, Helicity.NEUTRINO, line, Monomial.of(SCALE), any -> state, TimeProfile.STEADY);
        }
    }
}
