package org.nuprobe.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.experiment.Sample;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.contract.ComponentContractTest.OneNumber;
import org.nuprobe.testkit.contract.ResponseContractTest.Seeing;
import org.nuprobe.testkit.contract.SourceContractTest.Shape;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.nuprobe.testkit.contract.ComponentContractTest.WIDTH;
import static org.nuprobe.testkit.contract.ComponentContractTest.shape;
import static org.nuprobe.testkit.contract.ExperimentContractTest.TWO;
import static org.nuprobe.testkit.contract.ExperimentContractTest.region;
import static org.nuprobe.testkit.contract.InteractionContractTest.G;
import static org.nuprobe.testkit.contract.InteractionContractTest.amplitude;
import static org.nuprobe.testkit.contract.InteractionContractTest.interaction;
import static org.nuprobe.testkit.contract.ResponseContractTest.ENERGY;
import static org.nuprobe.testkit.contract.SourceContractTest.ELECTRON;
import static org.nuprobe.testkit.contract.SourceContractTest.FALLING;
import static org.nuprobe.testkit.contract.SourceContractTest.component;
import static org.nuprobe.testkit.contract.SourceContractTest.propagation;
import static org.nuprobe.testkit.contract.SourceContractTest.source;
import static org.nuprobe.testkit.contract.SourceContractTest.spectrum;
import static org.nuprobe.testkit.contract.TargetContractTest.ARGON;
import static org.nuprobe.testkit.contract.TargetContractTest.target;

/** A component for every check of every contract, wrong in just what the check looks at. */
final class WrongComponents {
    private final Map<String, Object> byCheck = new TreeMap<>();

    private WrongComponents() {}

    /** The component that is wrong, by the name of the check; data folders are made in a folder. */
    static Map<String, Object> in(Path folder) throws IOException {
        WrongComponents all = new WrongComponents();
        all.components();
        all.sources();
        all.propagations();
        all.formFactors();
        all.targets();
        all.interactions();
        all.responses();
        all.experiments();
        all.statistics();
        all.dataFolders(folder);
        return all.byCheck;
    }

    private void components() {
        AtomicInteger calls = new AtomicInteger();
        Parameter wider = WIDTH.within(0, 3);
        Map.<String, ComponentContract<OneNumber>>of(
                        "itSaysWhatItIsAndWhomToCite", ComponentContractTest.saying(Description.of("A number.")),
                        "itsSettingsAreExplained", ComponentContractTest.saying(settingWithoutMeaning()),
                        "itsParametersAreDeclaredOnceAndDescribed",
                                ComponentContractTest.given(at -> at.get(WIDTH) + at.get(wider), WIDTH, wider),
                        "itReadsExactlyTheShapeParametersThatItDeclares", ComponentContractTest.given(at -> 1, WIDTH),
                        "itsNumbersAreFiniteUpToTheBounds", ComponentContractTest.given(at -> 1 / at.get(WIDTH), WIDTH),
                        "itGivesTheSameNumbersFromManyThreads",
                                ComponentContractTest.given(at -> calls.incrementAndGet()))
                .forEach((check, wrong) -> byCheck.put("ComponentContract." + check, wrong));
    }

    private static Description settingWithoutMeaning() {
        return Description.of("A number.")
                .reference(ComponentContractTest.PAPER)
                .setting("a", "number", "", "");
    }

    private void sources() {
        Flux.Component pulse =
                new Flux.Component("given", Helicity.NEUTRINO, FALLING, Monomial.ONE, at -> ELECTRON, window -> 0.4);
        Map.of(
                        "itsComponentsAreNamed", source(component("8B!", FALLING, Monomial.ONE, ELECTRON)),
                        "itsSpectraAreMeasuresOnTheirSupport", spectrum(new Everywhere()),
                        "itsNormsArePositiveAndFinite", spectrum(new Shape(energy -> 0, 1, 2)),
                        "itsSpectraAreSmoothBetweenBreakpoints",
                                spectrum(new Shape(energy -> Math.abs(energy - 1.37), 1, 2)),
                        "itsFlavourStatesArePhysical",
                                source(component("given", FALLING, Monomial.ONE, FlavourState.diagonal(0.7, 0.5, 0))),
                        "itsNormalisationsAreDeclaredAndStartAtOne",
                                source(component("given", FALLING, Monomial.of(2), ELECTRON)),
                        "itsTimeProfilesShareOutThePulse", source(pulse))
                .forEach((check, wrong) -> byCheck.put("SourceContract." + check, wrong));
    }

    /** A density that does not end with its support. */
    private record Everywhere() implements Spectrum {
        @Override
        public Interval support() {
            return new Interval(Units.MEV, 2 * Units.MEV);
        }

        @Override
        public double density(double energy) {
            return 1;
        }
    }

    private void propagations() {
        Flux.Component half = component("given", FALLING, Monomial.ONE, FlavourState.diagonal(0.5, 0, 0));
        Flux.Component renamed = component("other", FALLING, Monomial.ONE, FlavourState.diagonal(0.5, 0, 0));
        Flux produced = new Flux(List.of(half));
        Map.of(
                        "itKeepsTheComponents", renamed,
                        "itMakesNoNeutrinos", half.withState(at -> ELECTRON),
                        "itsFlavourStatesArePhysical", half.withState(at -> FlavourState.diagonal(0.6, -0.1, 0)))
                .forEach((check, arriving) -> byCheck.put(
                        "PropagationContract." + check,
                        propagation((flux, point) -> new Flux(List.of(arriving)), produced)));
    }

    private void formFactors() {
        Map.of(
                        "itIsOneAtZero", shape((protons, neutrons, point) -> q2 -> q2 == 0 ? 0.99 : 1),
                        "itNeverExceedsOne",
                                shape((protons, neutrons, point) -> q2 -> 1 + q2 / (Units.GEV * Units.GEV)),
                        "itsSlopeAtZeroIsARadius", shape((protons, neutrons, point) -> q2 -> q2 == 0 ? 1 : 0.5))
                .forEach((check, wrong) -> byCheck.put("FormFactorContract." + check, wrong));
    }

    private void targets() {
        Constituent nuclei = new Constituent(ARGON.nucleus(), ARGON.perMass());
        Constituent half = new Constituent(ARGON.nucleus(), 0.5 * ARGON.perMass());
        Nucleus diffuse = new Nucleus("diffuse", 18, 22, ARGON.nucleus().mass(), q2 -> 0.5, q2 -> 0.5);
        Electrons sliding = new Electrons("sliding", 18, recoil -> 18 * recoil / (recoil + Units.KEV), new double[0]);
        Map.of(
                        "itsConstituentsAreNamed", target(half, half),
                        "itsNucleiMakeUpItsMass", target(half),
                        "itIsNeutral", target(nuclei, new Constituent(ARGON.electrons(), 0.5 * ARGON.perMass())),
                        "itsFormFactorsAreOneAtZeroAndNeverMore", target(new Constituent(diffuse, ARGON.perMass())),
                        "itsElectronsAreActiveInSteps", target(nuclei, new Constituent(sliding, ARGON.perMass())))
                .forEach((check, wrong) -> byCheck.put("TargetContract." + check, wrong));
    }

    private void interactions() {
        Term hidden = amplitude(Monomial.of(Parameter.coefficient("hidden", "hidden")), 1);
        Map.of(
                        "itScattersOnSomething", interaction(List.of()),
                        "itsCouplingsAreDeclared", refused(interaction(List.of(hidden))),
                        "itsInitialValuesAreTheStandardModel", interaction(List.of(amplitude(Monomial.of(3), 1))),
                        "itsCrossSectionsAreNotNegative",
                                refused(interaction(List.of(flat(Monomial.of(G).times(-1), 0)))),
                        "itsPlainCrossSectionsEndAtTheLargestRecoil", interaction(List.of(flat(Monomial.of(G, 2), 1))),
                        "itsTemplatesEqualDirectSquaring",
                                InteractionContractTest.given(InteractionContractTest.moody()))
                .forEach((check, wrong) -> byCheck.put("InteractionContract." + check, wrong));
    }

    /** A cross section that is constant up to the largest recoil of the heaviest nucleus, and has a fraction of that value beyond. */
    private static Term flat(Monomial coefficient, double beyond) {
        double mass = new OneIsotope(54, 77).nucleus().mass();
        return new Term.CrossSection(
                coefficient,
                FlavourCoupling.universal(),
                (energy, recoil, helicity) ->
                        (recoil < Kinematics.maximumRecoil(energy, mass) ? 1 : beyond) / Math.pow(Units.GEV, 3));
    }

    /** What the engine refuses as well, at points that have a value for every parameter, declared or not. */
    private static InteractionContract refused(InteractionContract wrong) {
        return new InteractionContract() {
            @Override
            public String id() {
                return wrong.id();
            }

            @Override
            public Interaction component() {
                return wrong.component();
            }

            @Override
            public List<Point> points() {
                return List.of(parameter -> 0.3);
            }

            /** It throws. */
            @Override
            public void itsTemplatesEqualDirectSquaring() {}
        };
    }

    private void responses() {
        Axis three = new Axis("energy", Dimension.ENERGY, new double[] {0, Units.KEV, 2 * Units.KEV, 3 * Units.KEV});
        Map.<String, Response>of(
                        "itSeesSomething",
                        new Seeing(
                                List.of(ENERGY, new Axis("energy", Dimension.TIME, new double[] {0, 1})),
                                at -> box(at, 0.5),
                                0.1,
                                1.9),
                        "itsMatrixHasOneRowPerBin",
                        new Seeing(List.of(three), at -> box(at, 0.5), 0.1, 1.9),
                        "itsColumnsSumToTheEfficiency",
                        new Seeing(at -> box(at, 1.1)),
                        "itSeesNothingOutsideItsRange",
                        new Seeing(at -> 0.5),
                        "itsRowsAreSmoothBetweenBreakpoints",
                        new Seeing(at -> at > 0.77 ? box(at, 0.5) : 0),
                        "itsTimeWeightsShareOutThePulse",
                        new Twice(new Seeing(at -> box(at, 0.5))))
                .forEach((check, wrong) -> byCheck.put("ResponseContract." + check, ResponseContractTest.given(wrong)));
    }

    /** A probability within the range of {@link Seeing}. */
    private static double box(double recoil, double probability) {
        return recoil > 0.1 && recoil < 1.9 ? probability : 0;
    }

    /** Counts a pulse in both of its bins of time. */
    private record Twice(Seeing seeing) implements Response {
        @Override
        public List<Axis> axes() {
            return List.of(ENERGY, new Axis("time", Dimension.TIME, new double[] {0, Units.US, 2 * Units.US}));
        }

        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point point) {
            return seeing.matrix(scatterer, recoils, point);
        }

        @Override
        public Interval range(Scatterer scatterer, Point point) {
            return seeing.range(scatterer, point);
        }

        @Override
        public double[] breakpoints(Scatterer scatterer, Point point) {
            return seeing.breakpoints(scatterer, point);
        }

        @Override
        public double[] timeWeights(TimeProfile profile, Point point) {
            double all = profile.fraction(new Interval(0, 2 * Units.US));
            return new double[] {all, all};
        }
    }

    private void experiments() {
        Sample three = new Sample.Counts("three", Monomial.ONE, new double[] {1, 2, 3});
        Map.of(
                        "itsRegionsAreNamed", region("No Name", Monomial.ONE, new double[] {3, 4}),
                        "itsBackgroundsAreNamed", region("r", Monomial.ONE, new double[] {3, 4}, TWO, TWO),
                        "itsCountsFitTheBins", region("r", Monomial.ONE, new double[] {3, 4}, three),
                        "itsNormalisationsAreDeclaredAndStartAtOne", region("r", Monomial.of(2), new double[] {3, 4}))
                .forEach((check, wrong) ->
                        byCheck.put("ExperimentContract." + check, ExperimentContractTest.given(wrong)));
    }

    private void statistics() {
        AtomicInteger calls = new AtomicInteger();
        Result.Value value = new Result.Value("x", 1, StatisticContractTest.ONE, "x");
        Map.of(
                        "itHasAResultForEveryScan",
                                StatisticContractTest.given(
                                        (model, scan, run) -> new Result(List.of(), List.of(), List.of())),
                        "itsValuesAndTablesAreNamed",
                                StatisticContractTest.given(
                                        (model, scan, run) -> new Result(List.of(value, value), List.of(), List.of())),
                        "itExplainsWhatIsMissing",
                                StatisticContractTest.given(
                                        (model, scan, run) -> StatisticContractTest.values(Double.NaN)),
                        "itsResultDoesNotDependOnTheNumberOfThreads",
                                StatisticContractTest.given(
                                        (model, scan, run) -> StatisticContractTest.values(calls.incrementAndGet())))
                .forEach((check, wrong) -> byCheck.put("StatisticContract." + check, wrong));
    }

    private void dataFolders(Path folder) throws IOException {
        Path lost = table(folder.resolve("lost"), "other.csv");
        Path changed = table(folder.resolve("changed"), "table.csv");
        byCheck.put("DataFolderContract.everyTableHasASource", (DataFolderContract) () -> lost);
        byCheck.put("DataFolderContract.everyTableIsWhatItsSourceDescribes", (DataFolderContract) () -> changed);
    }

    /** A folder with a table of one line, and a description that names a file without any. */
    private static Path table(Path folder, String described) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("table.csv"), "1");
        Files.writeString(
                folder.resolve("SOURCE.yaml"),
                "files:\n  - name: \"" + described + "\"\n    sha256: \"" + DataFolderContractTest.EMPTY_SHA + "\"\n");
        return folder;
    }
}
