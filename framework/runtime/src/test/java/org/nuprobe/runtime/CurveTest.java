package org.nuprobe.runtime;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.result.CaseOutcome;
import org.nuprobe.runtime.result.ParameterUse.Part;
import org.nuprobe.runtime.result.RunOutcome;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.unit.Constants;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Analyses that ask for a flux or a spectrum, against closed forms. */
class CurveTest {
    private static final String FLUX = """
            format: 1
            flux: { source: glow, from: 2 MeV, to: 9 MeV, points: 8, spacing: linear }
            """;
    private static final String SPECTRUM = """
            format: 1
            spectrum: { source: beam, target: isotope, channel: nuclear, from: 1 keV, points: 2001, spacing: linear }
            interactions: [ weak, heavy-vector ]
            """;

    private final Workbench workbench = Bench.workbench();

    @Test
    void aFluxIsATableWithEveryComponentAndTheirSum() {
        Result result = only(FLUX);
        Result.Table table = result.tables().get(0);

        assertThat(table.id()).isEqualTo("flux");
        assertThat(table.columns())
                .extracting(Result.Column::name)
                .containsExactly("energy", "total", "low", "high", "none");
        assertThat(table.columns().get(1).unit().text()).isEqualTo("1/(cm^2 s MeV)");
        assertThat(shown(table, "energy").length).isEqualTo(8 + 4);
        assertThat(at(table, 2.5, "low")).isCloseTo(1e6, within(1e-3));
        assertThat(at(table, 4, "total")).isCloseTo(3e6, within(1e-3));
        assertThat(at(table, 8, "high")).isCloseTo(2e6, within(1e-3));
        assertThat(at(table, 8, "low")).isZero();
    }

    @Test
    void aStepHasAPointOnEitherSide() {
        Result.Table table = only(FLUX).tables().get(0);
        double[] energies = shown(table, "energy");
        double[] high = shown(table, "high");
        int below = (int) Arrays.stream(energies)
                        .filter(energy -> energy < 3 - 1e-12)
                        .count()
                - 1;

        assertThat(energies[below]).isCloseTo(3, within(1e-8));
        assertThat(high[below]).isZero();
        assertThat(high[below + 1]).isCloseTo(2e6, within(1e-3));
    }

    @Test
    void linesStandInATableOfTheirOwn() {
        Result result = only(FLUX);
        Result.Table lines = result.tables().get(1);

        assertThat(lines.id()).isEqualTo("flux-lines");
        assertThat(shown(lines, "energy")).containsExactly(new double[] {8}, within(1e-12));
        assertThat(shown(lines, "high")).containsExactly(new double[] {5e6}, within(1e-3));
        assertThat(shown(lines, "low")).containsOnly(0);
        assertThat(result.statements()).singleElement().asString().contains("flux-lines");
        assertThat(only(FLUX.replace("9 MeV", "7 MeV")).tables()).hasSize(1);
        assertThat(only(FLUX.replace("9 MeV", "7 MeV")).statements()).isEmpty();
    }

    @Test
    void theNeutrinosAreTheIntegralOfTheContinuumAndTheLines() {
        Result result = only(FLUX);

        assertThat(value(result, "neutrinos.low")).isCloseTo(3e6, within(1.0));
        assertThat(value(result, "neutrinos.high")).isCloseTo(12e6 + 5e6, within(1.0));
        assertThat(value(result, "neutrinos.total")).isCloseTo(20e6, within(1.0));
    }

    @Test
    void withoutAnEndTheFluxReachesTheLargestEnergy() {
        double[] energies = shown(only(FLUX.replace(" to: 9 MeV,", "")).tables().get(0), "energy");

        assertThat(energies[energies.length - 1]).isCloseTo(10, within(1e-12));
    }

    @Test
    void aFlavourIsWhatThePropagationLeavesOfIt() {
        String blended = FLUX.replace("source: glow", "source: glow, propagation: blend");

        assertThat(value(only(blended), "neutrinos.total")).isCloseTo(0.875 * 20e6, within(1.0));
        for (String flavour : List.of("electron 0.25", "muon 0.5", "tau 0.125")) {
            String[] words = flavour.split(" ");
            Result result = only(blended.replace("source", "flavour: " + words[0] + ", source"));
            double part = Double.parseDouble(words[1]);
            assertThat(value(result, "neutrinos.total")).isCloseTo(part * 20e6, within(1.0));
            assertThat(at(result.tables().get(0), 4, "total")).isCloseTo(part * 3e6, within(1e-3));
            assertThat(shown(result.tables().get(1), "high")[0]).isCloseTo(part * 5e6, within(1e-3));
        }
        assertThat(value(only(FLUX.replace("source", "flavour: muon, source")), "neutrinos.total"))
                .isZero();
        assertThat(value(only(FLUX.replace("source: glow", "source: glow, propagation: none")), "neutrinos.total"))
                .isCloseTo(20e6, within(1.0));
    }

    @Test
    void someComponentsAreTheFluxOfThoseAlone() {
        for (String components : List.of("[ high ]", "high")) {
            Result result = only(FLUX.replace("source: glow", "source: glow, components: " + components));
            assertThat(result.tables().get(0).columns())
                    .extracting(Result.Column::name)
                    .containsExactly("energy", "total", "high");
            assertThat(value(result, "neutrinos.total")).isCloseTo(17e6, within(1.0));
        }
    }

    @Test
    void parametersAreHeldAtTheirValues() {
        CaseOutcome outcome =
                run(FLUX + "parameters: { beam_flux: { value: 3 } }").cases().get(0);

        assertThat(value(outcome.result(), "neutrinos.total")).isCloseTo(60e6, within(10.0));
        assertThat(outcome.parameters())
                .singleElement()
                .satisfies(use -> assertThat(use.part()).isEqualTo(Part.FIXED));
        assertThat(outcome.regions()).isEmpty();
    }

    @Test
    void aSpectrumIsTheClosedForm() {
        Result.Table table = only(SPECTRUM).tables().get(0);
        double[] recoils = shown(table, "recoil");
        double[] rates = shown(table, "total");

        assertThat(table.id()).isEqualTo("spectrum");
        assertThat(table.columns().get(1).unit().text()).isEqualTo("1/(t yr keV)");
        assertThat(recoils[0]).isCloseTo(1, within(1e-12));
        assertThat(recoils[recoils.length - 1] * Units.KEV).isCloseTo(largest(), within(1e-9 * largest()));
        for (int k : new int[] {0, 500, 1500}) {
            assertThat(rates[k]).isCloseTo(rate(recoils[k], 11), within(1e-9 * rates[k]));
        }
    }

    @Test
    void theRecoilsAreTheIntegralOfTheSpectrum() {
        Result result = only(SPECTRUM);
        double[] recoils = shown(result.tables().get(0), "recoil");
        double[] rates = shown(result.tables().get(0), "beam");
        double sum = 0;
        for (int k = 1; k < recoils.length; k++) {
            sum += (rates[k] + rates[k - 1]) / 2 * (recoils[k] - recoils[k - 1]);
        }

        assertThat(value(result, "recoils.beam")).isCloseTo(sum, within(1e-6 * sum));
        assertThat(value(result, "recoils.total")).isEqualTo(value(result, "recoils.beam"));
    }

    @Test
    void beyondTheLargestRecoilThereIsNothing() {
        Result result = only(SPECTRUM.replace("from: 1 keV", "from: 1 MeV, to: 2 MeV"));

        assertThat(value(result, "recoils.total")).isZero();
        assertThat(shown(result.tables().get(0), "total")).containsOnly(0);
    }

    @Test
    void anEnergyThatFallsIntoAStepOfTheSpectrumHasAPointOnEitherSide() {
        double edge = largest() / Units.KEV;
        Result.Table table = only(SPECTRUM.replace("from: 1 keV", "from: 1 keV, to: 100 keV"))
                .tables()
                .get(0);
        double[] recoils = shown(table, "recoil");
        Interval close = new Interval(edge * (1 - 1e-8), edge * (1 + 1e-8));

        assertThat(recoils).hasSize(2001 + 2);
        assertThat(Arrays.stream(recoils).filter(close::contains)).hasSize(2);
    }

    @Test
    void aVariedParameterIsACaseForEachValue() {
        List<CaseOutcome> cases = run(SPECTRUM + """
                parameters: { g_x: { value: "${coupling}" } }
                vary: { coupling: [ 0, 0.5 ] }
                """).cases();

        double without = value(cases.get(0).result(), "recoils.total");
        double with = value(cases.get(1).result(), "recoils.total");
        assertThat(with / without).isCloseTo(4, within(1e-9));
        assertThat(cases).extracting(CaseOutcome::id).containsExactly("analysis-0", "analysis-0.5");
    }

    @Test
    void aPlanSaysWhichEnergiesAndThatNoLikelihoodIsNeeded() {
        Plan plan = workbench.check(Bench.document(FLUX));

        assertThat(plan.scanPoints()).isZero();
        assertThat(plan.cases().get(0).energies()).hasSize(8);
        assertThat(plan.cases().get(0).regions()).isEmpty();
    }

    @Test
    void theResolvedDocumentGivesTheSameCurves() {
        String text = SPECTRUM + "vary: { source: [ beam, glow ] }";
        RunOutcome outcome = run(text.replace("source: beam", "source: \"${source}\""));
        String resolved = outcome.provenance().resolved();

        assertThat(resolved).doesNotContain("$").doesNotContain("vary").contains("spectrum:");
        RunOutcome again = run(resolved);
        for (int k = 0; k < 2; k++) {
            Result.Table first = outcome.cases().get(k).result().tables().get(0);
            Result.Table second = again.cases().get(k).result().tables().get(0);
            assertThat(shown(second, "total")).isEqualTo(shown(first, "total"));
        }
    }

    @Test
    void provenanceNamesWhatACurveIsMadeOf() {
        RunOutcome outcome = run(SPECTRUM.replace("source: beam", "source: beam, propagation: blend"));

        assertThat(outcome.provenance().components())
                .extracting(entry -> entry.kind() + " " + entry.id())
                .containsExactlyInAnyOrder(
                        "source beam",
                        "propagation blend",
                        "target isotope",
                        "interaction weak",
                        "interaction heavy-vector");
        assertThat(outcome.provenance().citations()).contains("@article{Bench:2026,");
    }

    /** G_F^2 M/pi Q^2 (1 - T/E - M T/(2 E^2)) for 1e7 neutrinos of 30 MeV per cm^2 and s on argon 40, per t yr keV. */
    private static double rate(double keV, double charge) {
        double mass = 40 * Constants.ATOMIC_MASS;
        double energy = 30 * Units.MEV;
        double recoil = keV * Units.KEV;
        double shape = 1 - recoil / energy - mass * recoil / (2 * energy * energy);
        double flux = 1e7 / (Units.CM * Units.CM * Units.S);
        double rate = flux / mass * Constants.G_F * Constants.G_F * mass / Math.PI * charge * charge * shape;
        return rate * Units.TONNE * Units.YEAR * Units.KEV;
    }

    private static double largest() {
        double energy = 30 * Units.MEV;
        return 2 * energy * energy / (40 * Constants.ATOMIC_MASS + 2 * energy);
    }

    private Result only(String text) {
        return run(text).cases().get(0).result();
    }

    private RunOutcome run(String text) {
        return workbench.run(workbench.check(Bench.document(text)), Progress.SILENT);
    }

    private static double value(Result result, String id) {
        return result.values().stream()
                .filter(value -> value.id().equals(id))
                .mapToDouble(value -> value.value() / value.unit().size())
                .findFirst()
                .orElseThrow();
    }

    private static double[] shown(Result.Table table, String name) {
        Result.Column column = table.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(column.values())
                .map(value -> value / column.unit().size())
                .toArray();
    }

    /** The value of a column in the row whose energy is nearest. */
    private static double at(Result.Table table, double energy, String name) {
        double[] energies = shown(table, "energy");
        int nearest = 0;
        for (int k = 1; k < energies.length; k++) {
            if (Math.abs(energies[k] - energy) < Math.abs(energies[nearest] - energy)) {
                nearest = k;
            }
        }
        return shown(table, name)[nearest];
    }
}
