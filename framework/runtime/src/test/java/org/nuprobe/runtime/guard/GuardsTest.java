package org.nuprobe.runtime.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.runtime.catalogue.Entry;
import org.nuprobe.runtime.catalogue.Origin;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Experiment;
import org.nuprobe.spi.experiment.Region;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.spi.statistics.Statistic;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.target.Target;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is said of each kind of component when it gives what makes no sense, and what is left alone. */
class GuardsTest {
    private static final Nucleus ARGON = new Nucleus("Ar40", 18, 22, 40, q2 -> 1, q2 -> 1);

    private final Guards guards = new Guards();

    @Test
    void whatNuprobeShipsIsUsedAsItIs() {
        Target target = shape -> List.of();
        Entry<Target> shipped = new Entry<>(
                Kind.TARGET,
                "ours",
                Description.of(""),
                context -> target,
                new Origin("org.nuprobe.target", "", "target.jar", ""),
                Optional.empty());

        assertThat(guards.guarded(shipped, target)).isSameAs(target);
    }

    @Test
    void aSourceWhoseFluxIsNoNumberIsTold() {
        Source source = guarded(Kind.SOURCE, shape -> flux(energy -> Double.NaN));
        Spectrum spectrum = source.flux(Point.INITIAL).components().get(0).spectrum();

        assertThatThrownBy(() -> spectrum.density(2 * Units.MEV))
                .isInstanceOf(PluginDefect.class)
                .hasMessage(
                        "acme.jar: the source \"mine\" of org.acme 1.0, asked for the spectrum of the component hep at"
                                + " 2.000 MeV, gives NaN\n    ask the author of the plugin");
    }

    @Test
    void aPropagationLeavesTheSpectrumOfTheSourceAlone() {
        Flux produced = flux(energy -> 1);
        Propagation propagation = guarded(
                Kind.PROPAGATION,
                (flux, shape) -> new Flux(flux.components().stream()
                        .map(each -> each.withState(energy -> null))
                        .toList()));
        Flux.Component arrived =
                propagation.propagate(produced, Point.INITIAL).components().get(0);

        assertThat(arrived.spectrum()).isSameAs(produced.components().get(0).spectrum());
        assertThatThrownBy(() -> arrived.state().apply(Units.MEV))
                .hasMessageContaining(
                        "the propagation \"mine\" of org.acme 1.0, asked for the flavour of the component hep at"
                                + " 1.000 MeV, gives null");
    }

    @Test
    void aTargetWithNothingInItsListIsTold() {
        Target target = guarded(Kind.TARGET, shape -> Arrays.asList((Constituent) null));

        assertThatThrownBy(() -> target.constituents(Point.INITIAL))
                .hasMessageContaining(
                        "the target \"mine\" of org.acme 1.0, asked for what it is made of, gives a list with null");
    }

    @Test
    void aFormFactorThatIsNoNumberIsTold() {
        FormFactor factor = guarded(Kind.FORM_FACTOR, (protons, neutrons, shape) -> q2 -> 0 / 0.0);

        assertThatThrownBy(() -> factor.proton(18, 22, Point.INITIAL).applyAsDouble(Units.MEV * Units.MEV))
                .hasMessageContaining(
                        "asked for F of the protons of the nucleus Z = 18, N = 22 at q = 1.000 MeV, gives NaN");
    }

    @Test
    void aResponseWithAWrongMatrixIsTold() {
        double[] recoils = {Units.KEV, 2 * Units.KEV};

        assertThatThrownBy(() -> response(new double[][] {{1}}).matrix(ARGON, recoils, Point.INITIAL))
                .hasMessageContaining(
                        "asked for its matrix for recoils of Ar40, gives a row of 1 numbers for 2 recoils");
        assertThatThrownBy(() -> response(new double[][] {{1, -0.5}}).matrix(ARGON, recoils, Point.INITIAL))
                .hasMessageContaining("gives the probability -0.5 at a recoil of 2.000 keV");
        assertThatThrownBy(() -> response(null).matrix(ARGON, recoils, Point.INITIAL))
                .hasMessageContaining("gives null");
        assertThatThrownBy(() -> response(new double[0][]).breakpoints(ARGON, Point.INITIAL))
                .hasMessageContaining("gives numbers that do not rise: 1.0 follows 2.0");
    }

    @Test
    void anExperimentWithoutRegionIsTold() {
        assertThatThrownBy(() -> guarded(Kind.EXPERIMENT, List::of))
                .hasMessageContaining("the experiment \"mine\" of org.acme 1.0, asked for its regions, gives none");
    }

    @Test
    void theSourceThatTwoExperimentsShareStaysOne() {
        Source bare = shape -> flux(energy -> 1);
        Source known = guarded(Kind.SOURCE, bare);
        Experiment one = guarded(Kind.EXPERIMENT, () -> List.of(region(bare)));
        Experiment two = guarded(Kind.EXPERIMENT, () -> List.of(region(bare)));

        assertThat(one.regions().get(0).source()).isSameAs(known);
        assertThat(two.regions().get(0).source()).isSameAs(known);
        assertThat(one.regions().get(0).propagation()).isSameAs(Propagation.NONE);
    }

    @Test
    void anArgumentThatDoesNotFitIsNoDefect() {
        Interaction picky = guarded(Kind.INTERACTION, new Interaction() {
            @Override
            public List<org.nuprobe.spi.interaction.Term> onNucleus(Nucleus nucleus, Point shape) {
                throw new IllegalArgumentException("nothing is known of " + nucleus.name());
            }
        });

        assertThatThrownBy(() -> picky.onNucleus(ARGON, Point.INITIAL))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the interaction \"mine\" of org.acme 1.0 refuses: nothing is known of Ar40");
    }

    @Test
    void aFailureOfNuprobeIsNotTheStatisticsFault() {
        IllegalStateException ours = new IllegalStateException("no prediction");
        Statistic statistic = guarded(Kind.STATISTIC, (model, scan, run) -> {
            run.inParallel(1, unit -> {
                throw ours;
            });
            return new Result(List.of(), List.of(), List.of());
        });
        Statistic honest = guarded(Kind.STATISTIC, (model, scan, run) -> {
            model.start();
            return new Result(List.of(), List.of(), List.of());
        });

        assertThatThrownBy(() -> statistic.evaluate(null, new Scan(List.of()), WorkUnits.of(1, 2)))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining(
                        "the statistic \"mine\" of org.acme 1.0, asked for the unit 0, fails: no prediction");
        assertThatThrownBy(() -> honest.evaluate(Broken.likelihood(ours), new Scan(List.of()), WorkUnits.of(1, 2)))
                .isSameAs(ours);
    }

    private <T> T guarded(Kind<T> kind, T component) {
        Entry<T> entry = new Entry<>(
                kind,
                "mine",
                Description.of(""),
                context -> component,
                new Origin("org.acme", "1.0", "acme.jar", "", "acme", ""),
                Optional.empty());
        return guards.guarded(entry, component);
    }

    private Response response(double[][] matrix) {
        return guarded(Kind.RESPONSE, new Response() {
            @Override
            public List<Axis> axes() {
                return List.of(new Axis("recoil-energy", Dimension.ENERGY, new double[] {0, 1}));
            }

            @Override
            public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
                return matrix;
            }

            @Override
            public double[] breakpoints(Scatterer scatterer, Point shape) {
                return new double[] {2, 1};
            }
        });
    }

    private Region region(Source source) {
        return new Region(
                "here",
                source,
                Propagation.NONE,
                shape -> List.of(),
                response(new double[0][]),
                1,
                Monomial.ONE,
                List.of(),
                Optional.empty());
    }

    private static Flux flux(java.util.function.DoubleUnaryOperator density) {
        FlavourState electron = FlavourState.pure(Flavour.ELECTRON);
        return new Flux(List.of(new Flux.Component(
                "hep",
                Helicity.NEUTRINO,
                new Spectrum() {
                    @Override
                    public Interval support() {
                        return new Interval(0, 20 * Units.MEV);
                    }

                    @Override
                    public double density(double energy) {
                        return density.applyAsDouble(energy);
                    }
                },
                Monomial.ONE,
                energy -> electron,
                TimeProfile.STEADY)));
    }
}
