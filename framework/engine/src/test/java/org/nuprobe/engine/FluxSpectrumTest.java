package org.nuprobe.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.MEV;

class FluxSpectrumTest {
    private static final Parameter SIZE = Parameter.normalisation("size", 0.1, "of the ramp");

    /** A ramp E from 1 to 3 MeV that jumps to half of it at 2 MeV, and a line of 7 at 5 MeV. */
    private final Source source = new Source() {
        @Override
        public Flux flux(Point shape) {
            Flux.Component ramp = new Flux.Component(
                    "ramp",
                    Helicity.NEUTRINO,
                    Sources.continuum(e -> e < 2 * MEV ? e : e / 2, 1 * MEV, 2 * MEV, 3 * MEV),
                    Monomial.of(SIZE),
                    e -> FlavourState.diagonal(1, 0, 0),
                    TimeProfile.STEADY);
            return new Flux(List.of(ramp, Sources.component("line", Sources.line(5 * MEV, 7))));
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(SIZE);
        }
    };

    /** Above 2 MeV a quarter of the electron neutrinos is lost, and another quarter becomes muon neutrinos. */
    private static final Propagation LOSS = (produced, shape) -> new Flux(produced.components().stream()
            .map(component -> component.withState(
                    e -> e < 2 * MEV ? FlavourState.diagonal(1, 0, 0) : FlavourState.diagonal(0.5, 0.25, 0)))
            .toList());

    @Test
    void theDensityIsThatOfTheSourceTimesItsNormalisation() {
        double[] energies = {0.5 * MEV, 1.5 * MEV, 2.5 * MEV, 4 * MEV, 5 * MEV};
        Map<String, double[]> densities = produced().densities(energies, parameter -> 2);

        assertThat(densities).containsOnlyKeys("ramp", "line");
        assertThat(densities.get("ramp"))
                .containsExactly(new double[] {0, 3 * MEV, 2.5 * MEV, 0, 0}, within(1e-12 * MEV));
        assertThat(densities.get("line")).containsOnly(0);
    }

    @Test
    void aLineIsNoPartOfTheDensityButOfTheNumberInAWindow() {
        assertThat(produced().lines(Point.INITIAL).get("line")).containsExactly(new Line(5 * MEV, 7));
        assertThat(produced().lines(Point.INITIAL).get("ramp")).isEmpty();
        assertThat(produced()
                        .between(new Interval(4 * MEV, 6 * MEV), Point.INITIAL)
                        .get("line"))
                .isEqualTo(7);
    }

    @Test
    void bothEndsOfAWindowBelongToIt() {
        assertThat(produced()
                        .between(new Interval(5 * MEV, 6 * MEV), Point.INITIAL)
                        .get("line"))
                .isEqualTo(7);
        assertThat(produced()
                        .between(new Interval(4 * MEV, 5 * MEV), Point.INITIAL)
                        .get("line"))
                .isEqualTo(7);
        assertThat(produced()
                        .between(new Interval(4 * MEV, 4.9 * MEV), Point.INITIAL)
                        .get("line"))
                .isZero();
    }

    @Test
    void theNumberInAWindowIsTheIntegralOfTheDensity() {
        double all = produced()
                .between(new Interval(0.1 * MEV, 9 * MEV), Point.INITIAL)
                .get("ramp");
        double part = produced()
                .between(new Interval(1.5 * MEV, 2.5 * MEV), Point.INITIAL)
                .get("ramp");

        assertThat(all / (MEV * MEV)).isCloseTo((4 - 1) / 2.0 + (9 - 4) / 4.0, within(1e-9));
        assertThat(part / (MEV * MEV)).isCloseTo((4 - 2.25) / 2 + (6.25 - 4) / 4, within(1e-9));
        assertThat(produced()
                        .between(new Interval(3.5 * MEV, 4 * MEV), Point.INITIAL)
                        .get("ramp"))
                .isZero();
    }

    @Test
    void oneFlavourIsCountedOrAllThatAreLeft() {
        double[] energies = {1.5 * MEV, 2.5 * MEV};
        Interval window = new Interval(1 * MEV, 9 * MEV);
        FluxSpectrum all = FluxSpectrum.of(source, LOSS, Optional.empty(), new Fluxes());
        FluxSpectrum muons = FluxSpectrum.of(source, LOSS, Optional.of(Flavour.MUON), new Fluxes());

        assertThat(all.densities(energies, Point.INITIAL).get("ramp"))
                .containsExactly(new double[] {1.5 * MEV, 0.75 * 1.25 * MEV}, within(1e-12 * MEV));
        assertThat(muons.densities(energies, Point.INITIAL).get("ramp"))
                .containsExactly(new double[] {0, 0.25 * 1.25 * MEV}, within(1e-12 * MEV));
        assertThat(muons.between(window, Point.INITIAL).get("ramp") / (MEV * MEV))
                .isCloseTo(1.25 / 4, within(1e-9));
        assertThat(muons.lines(Point.INITIAL).get("line")).containsExactly(new Line(5 * MEV, 7 * 0.25));
        assertThat(all.between(window, Point.INITIAL).get("line")).isCloseTo(7 * 0.75, within(1e-12));
    }

    @Test
    void edgesAreEndsAndJumpsButNotBends() {
        Source bent = Sources.of(Sources.component(
                "bent", Sources.continuum(e -> Math.min(e, 2 * MEV), 0, 2 * MEV, 4 * MEV)));

        assertThat(produced().edges(Point.INITIAL)).containsExactly(1 * MEV, 2 * MEV, 3 * MEV);
        assertThat(FluxSpectrum.of(bent, Propagation.NONE, Optional.empty(), new Fluxes())
                        .edges(Point.INITIAL))
                .containsExactly(0, 4 * MEV);
    }

    @Test
    void atAJumpTheUpperSideIsTaken() {
        double[] edges = {1 * MEV, 2 * MEV, 3 * MEV};

        assertThat(produced().densities(edges, Point.INITIAL).get("ramp"))
                .containsExactly(new double[] {1 * MEV, 1 * MEV, 0}, within(1e-8 * MEV));
    }

    @Test
    void parametersAreThoseOfSourceAndPropagation() {
        assertThat(produced().parameters()).containsExactly(SIZE);
    }

    @Test
    void aFluxBelowZeroIsToldWithItsComponentAndEnergy() {
        Source wrong = Sources.of(Sources.component(
                "wrong", Sources.continuum(e -> e < 2 * MEV ? 1 : -1, 1 * MEV, 2 * MEV, 3 * MEV)));
        FluxSpectrum flux = FluxSpectrum.of(wrong, Propagation.NONE, Optional.empty(), new Fluxes());

        assertThatThrownBy(() -> flux.densities(new double[] {2.5 * MEV}, Point.INITIAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrong");
    }

    private FluxSpectrum produced() {
        return FluxSpectrum.of(source, Propagation.NONE, Optional.empty(), new Fluxes());
    }
}
