package org.nuprobe.interaction.standardmodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.runtime.Home;
import org.nuprobe.runtime.Workbench;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ATOMIC_MASS;
import static org.nuprobe.spi.unit.Constants.G_F;
import static org.nuprobe.spi.unit.Units.MEV;

class AxialTest {
    private static final String HEADER = "element,z [1],a [1],spin [1],proton_spin [1],neutron_spin [1]\n";

    @TempDir
    private Path folder;

    /** For one free nucleon, J = S_p = 1/2, the axial form factor is g_A^2. */
    @Test
    void freeProtonCarriesTheWholeAxialCoupling() {
        Nucleus proton = nucleus("H1", 1, 0);
        double energy = 30 * MEV;
        double recoil = 0.4 * Kinematics.maximumRecoil(energy, proton.mass());
        double bracket = 1 - recoil / energy + proton.mass() * recoil / (2 * energy * energy);

        double value = part(proton, "{ axial: on, axial-coupling: 1.3 }", true)
                .crossSection(energy, recoil, Flavour.MUON, Helicity.ANTINEUTRINO);

        assertThat(value / (G_F * G_F * proton.mass() / (4 * Math.PI) * 1.3 * 1.3 * bracket))
                .isCloseTo(1, within(1e-12));
    }

    /** A nucleus with J = 3/2, S_p = -0.1, S_n = 0.5: F_A(0) = (4/3) g_A^2 (5/3) 0.36 = 0.8 g_A^2. */
    @Test
    void spinsOfAnOwnTableReplaceTheShippedOnes() {
        Term.Amplitude amplitude =
                axial(own("Xe,54,131,1.5,-0.1,0.5\n", "axial-coupling: 1"), nucleus("Xe131", 54, 77));

        assertThat(amplitude.channel()).isEqualTo(Channels.NUCLEAR_AXIAL);
        assertThat(Math.pow(amplitude.ofQ2().applyAsDouble(0), 2)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void axialPartFallsLikeTheDistributionOfTheNeutrons() {
        Nucleus extended = new Nucleus("I127", 53, 74, 127 * ATOMIC_MASS, q2 -> 1, q2 -> 1 / (1 + q2 / (MEV * MEV)));
        Term.Amplitude amplitude = axial(Models.of("{ axial: on }"), extended);

        assertThat(amplitude.ofQ2().applyAsDouble(3 * MEV * MEV)
                        / amplitude.ofQ2().applyAsDouble(0))
                .isCloseTo(0.25, within(1e-12));
    }

    /**
     * Coherence wins by the square of the number of neutrons in heavy nuclei, so the axial part of the total cross section is
     * below a per cent there; in fluorine it is not.
     */
    @ParameterizedTest
    @CsvSource({
        "Cs133, 55, 78, 0, 0.01",
        "I127, 53, 74, 0, 0.01",
        "Xe129, 54, 75, 0, 0.01",
        "Xe131, 54, 77, 0, 0.01",
        "Ge73, 32, 41, 0, 0.01",
        "F19, 9, 10, 0.03, 0.2"
    })
    void axialPartMattersForLightNucleiOnly(String name, int protons, int neutrons, double least, double most) {
        Nucleus nucleus = nucleus(name, protons, neutrons);
        double energy = 10 * MEV;
        double end = Kinematics.maximumRecoil(energy, nucleus.mass());
        double axial = total(part(nucleus, "{ axial: on }", true), energy, end);
        double vector = total(part(nucleus, "{ axial: on }", false), energy, end);

        assertThat(axial / vector).isBetween(least, most).isGreaterThan(1e-7);
    }

    @Test
    void evenNucleiHaveNoAxialPart() {
        assertThat(Models.of("{ axial: on }").onNucleus(nucleus("Ar40", 18, 22), Point.INITIAL))
                .isNotEmpty()
                .allSatisfy(
                        term -> assertThat(((Term.Amplitude) term).channel()).isEqualTo(Channels.NUCLEAR_VECTOR));
    }

    @Test
    void oddNucleusWithoutSpinsIsNotLeftOutSilently() {
        StandardModel model = Models.of("{ axial: on }");

        assertThatThrownBy(() -> model.onNucleus(nucleus("Ca43", 20, 23), Point.INITIAL))
                .hasMessageContaining("the axial part of the Standard Model on Ca43 needs its spins, which are not in "
                        + "nuclei/spins.csv")
                .hasMessageContaining("axial: off, or spins: FILE");
    }

    @Test
    void impossibleSpinsNameTheirLine() {
        assertThatThrownBy(() -> own("F,9,19,0.5,0.4,0\nXe,54,131,1,0,0.2\n", "axial-coupling: 1"))
                .hasMessageContaining("own.csv:3")
                .hasMessageContaining("the spin of a nucleus of odd A is 0.5, 1.5, 2.5, ..., not 1.0");
        assertThatThrownBy(() -> own("F,9,19,0.5,0.4,0\nF,9,19,0.5,0.4,0\n", "axial-coupling: 1"))
                .hasMessageContaining("own.csv:3")
                .hasMessageContaining("Z = 9, A = 19 stands in the table twice");
    }

    @Test
    void spinsWithoutAnAxialPartAreAnError() {
        assertThatThrownBy(() -> Models.of("{ spins: nuclei/spins.csv }"))
                .hasMessageContaining("\"spins\"")
                .hasMessageContaining("is not used together with the other settings");
    }

    private Interaction own(String rows, String more) {
        try {
            Files.writeString(folder.resolve("own.csv"), HEADER + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Workbench.open(Home.at(TestBench.root()).withData(folder))
                .component(
                        Kind.INTERACTION,
                        "{ use: standard-model, with: { axial: on, spins: own.csv, " + more + " } }",
                        "the test of spins");
    }

    private static Term.Amplitude axial(Interaction model, Nucleus nucleus) {
        return model.onNucleus(nucleus, Point.INITIAL).stream()
                .map(Term.Amplitude.class::cast)
                .filter(term -> term.channel().equals(Channels.NUCLEAR_AXIAL))
                .findFirst()
                .orElseThrow();
    }

    private static SquaredAmplitudes part(Nucleus nucleus, String settings, boolean axial) {
        List<Term> terms = Models.of(settings).onNucleus(nucleus, Point.INITIAL).stream()
                .filter(term -> ((Term.Amplitude) term).channel().equals(Channels.NUCLEAR_AXIAL) == axial)
                .toList();
        return new SquaredAmplitudes(terms, nucleus.mass());
    }

    private static double total(SquaredAmplitudes part, double energy, double end) {
        double sum = 0;
        for (int k = 0; k < 200; k++) {
            sum += part.crossSection(energy, end * (k + 0.5) / 200, Flavour.MUON, Helicity.NEUTRINO);
        }
        return sum;
    }

    private static Nucleus nucleus(String name, int protons, int neutrons) {
        return new Nucleus(name, protons, neutrons, (protons + neutrons) * ATOMIC_MASS, q2 -> 1, q2 -> 1);
    }
}
