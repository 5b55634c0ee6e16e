package org.nuprobe.propagation.solarmsw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Units.EV;

class SolarMswTest {
    private static final List<String> COMPONENTS = List.of("pp", "pep", "hep", "be7", "b8", "n13", "o15", "f17");
    private static final FlavourState ELECTRON = FlavourState.pure(Flavour.ELECTRON);

    @TempDir
    private Path folder;

    @Test
    void theShippedProfilesAddUpToOneInEveryComponent() {
        var table = TestBench.table("solar/production-b16-gs98.csv");
        assertThat(ProductionTable.read(table, new NeutronRatio(0.5, 0.2, 0.1)).profiles())
                .containsOnlyKeys(COMPONENTS);
        for (String component : COMPONENTS) {
            double sum =
                    Arrays.stream(table.column(component, Dimension.NUMBER)).sum();
            assertThat(sum).as(component).isCloseTo(1, within(3e-6));
            double kept = Registered.profile(component).shells().stream()
                    .mapToDouble(ProductionProfile.Shell::fraction)
                    .sum();
            assertThat(kept).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void boronIsBornDeeperThanPpSoThatItSeesMoreElectrons() {
        assertThat(meanDensity("b8")).isGreaterThan(1.3 * meanDensity("pp"));
    }

    private static double meanDensity(String component) {
        return Registered.profile(component).shells().stream()
                .mapToDouble(shell -> shell.fraction() * shell.matter().electrons())
                .sum();
    }

    @Test
    void keepsEverythingOfAComponentButItsFlavour() {
        Flux.Component produced = Registered.component("hep", Helicity.NEUTRINO, ELECTRON);
        Flux arriving = shipped().propagate(new Flux(List.of(produced)), Point.INITIAL);
        Flux.Component component = arriving.components().get(0);
        assertThat(component.withState(produced.state())).isEqualTo(produced);
        assertThat(component.state()).isNotEqualTo(produced.state());
    }

    @Test
    void theOscillationParametersAreShapesThatNobodyProfilesUnasked() {
        assertThat(shipped().parameters())
                .extracting(Parameter::id)
                .containsExactly("sin2_theta12", "sin2_theta13", "sin2_theta23", "dm2_21", "delta_cp");
        assertThat(shipped().parameters()).allSatisfy(parameter -> {
            assertThat(parameter.role()).isEqualTo(Role.SHAPE);
            assertThat(parameter.constraint()).isEqualTo(Constraint.NONE);
        });
        Oscillations initial = Oscillations.at(Point.INITIAL);
        assertThat(initial.sin2Theta12()).isEqualTo(0.307);
        assertThat(initial.dm221() / (EV * EV)).isCloseTo(7.42e-5, within(1e-18));
    }

    @Test
    void aComponentThatTheSunDoesNotMakeIsAnErrorWithThoseItMakes() {
        Flux foreign = new Flux(List.of(Registered.component("u235", Helicity.ANTINEUTRINO, ELECTRON)));
        assertThatThrownBy(() -> shipped().propagate(foreign, Point.INITIAL))
                .hasMessageContaining("the component \"u235\"")
                .hasMessageContaining("has columns for pp, pep, hep, be7, b8, n13, o15, f17");
    }

    @Test
    void aComponentThatIsNoElectronFlavourIsRefused() {
        Flux mixed =
                new Flux(List.of(Registered.component("b8", Helicity.NEUTRINO, FlavourState.diagonal(0.5, 0.5, 0))));
        assertThatThrownBy(() -> shipped().propagate(mixed, Point.INITIAL))
                .hasMessageContaining("the component b8 is not");
    }

    @Test
    void anotherProductionTableMayBeGiven() throws IOException {
        write("0.1,100,1\n");
        assertThat(own().parameters()).hasSize(5);
        Flux flux = new Flux(List.of(Registered.component("x", Helicity.NEUTRINO, ELECTRON)));
        assertThat(own().propagate(flux, Point.INITIAL).components()).hasSize(1);
    }

    @Test
    void aTableThatDoesNotFitIsRefusedWithItsLine() throws IOException {
        write("0.1,100,0.5\n0.2,50,0.4\n");
        assertThatThrownBy(this::own)
                .hasMessage(folder.resolve("mine.csv") + ":3: the fractions of x must add up to 1, not 0.9");
        write("0.1,100,1.5\n0.2,50,-0.5\n");
        assertThatThrownBy(this::own)
                .hasMessage(folder.resolve("mine.csv") + ":3: the fraction of x cannot be negative");
        write("0.1,-100,1\n");
        assertThatThrownBy(this::own)
                .hasMessage(folder.resolve("mine.csv") + ":2: the electron density cannot be negative");
    }

    @Test
    void citesTheEffectAndTheSolarModel() {
        assertThat(TestBench.entry(Kind.PROPAGATION, "solar-msw").description().references())
                .extracting(Reference::key)
                .contains("Wolfenstein:1977ue", "Mikheyev:1985zog", "Vinyoles:2016djt", "Lisi:1997yc");
    }

    private static Propagation shipped() {
        return Registered.msw();
    }

    private Propagation own() {
        return TestBench.component(Kind.PROPAGATION, "solar-msw", "{ production: mine.csv }", folder);
    }

    private void write(String rows) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "radius [1],electron_density [mol/cm^3],x [1]\n" + rows);
    }
}
