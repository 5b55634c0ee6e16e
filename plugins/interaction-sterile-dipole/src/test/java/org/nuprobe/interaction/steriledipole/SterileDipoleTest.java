package org.nuprobe.interaction.steriledipole;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.contract.InteractionContract;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.ALPHA;
import static org.nuprobe.spi.unit.Constants.ELECTRON_MASS;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

class SterileDipoleTest {
    private static final OneIsotope XENON = new OneIsotope(54, 78);
    private static final FlavourState ELECTRON = FlavourState.diagonal(1, 0, 0);

    private final Interaction universal = interaction("{}");
    private final Interaction each = interaction("{ flavours: each }");

    @Test
    void signalGrowsWithTheSquareOfTheMoment() {
        double one = rate(universal, Map.of("mu_nu4", 1e-11), ELECTRON, Helicity.NEUTRINO);

        assertThat(one).isPositive();
        assertThat(rate(universal, Map.of("mu_nu4", 3e-11), ELECTRON, Helicity.NEUTRINO) / one)
                .isCloseTo(9, within(1e-12));
    }

    @Test
    void effectiveMomentDoesNotCareForFlavour() {
        FlavourState sterilePart = FlavourState.of(0.2, 0.1, 0.3, 0.1, 0, 0.05, 0, 0.02, 0);

        assertThat(rate(universal, Map.of("mu_nu4", 1e-11), sterilePart, Helicity.NEUTRINO)
                        / rate(universal, Map.of("mu_nu4", 1e-11), ELECTRON, Helicity.NEUTRINO))
                .isCloseTo(0.6, within(1e-12));
    }

    @Test
    void oneFlavourAloneFeelsItsOwnMoment() {
        double unit = rate(universal, Map.of("mu_nu4", 1e-11), ELECTRON, Helicity.NEUTRINO);

        assertThat(rate(each, Map.of("mu_nue4", 1e-11, "mu_numu4", 7e-11), ELECTRON, Helicity.NEUTRINO) / unit)
                .isCloseTo(1, within(1e-12));
        assertThat(rate(each, Map.of("mu_nutau4", -2e-11), FlavourState.diagonal(0, 0, 1), Helicity.NEUTRINO) / unit)
                .isCloseTo(4, within(1e-12));
    }

    /** (1, i, 1 - i)/2 turns into nu_4 with mu_e + i mu_mu + (1 - i) mu_tau, over 2; the same for its conjugate. */
    @Test
    void superpositionEndsInOneStateAndInterferes() {
        FlavourState state = FlavourState.of(0.25, 0.25, 0.5, 0, 0.25, -0.25, -0.25, 0.25, 0.25);
        Map<String, Double> moments = Map.of("mu_nue4", 3e-11, "mu_numu4", 1e-11, "mu_nutau4", -2e-11);
        double unit = rate(universal, Map.of("mu_nu4", 1e-11), ELECTRON, Helicity.NEUTRINO);
        double real = 3 - 2;
        double imaginary = 1 + 2;

        assertThat(rate(each, moments, state, Helicity.NEUTRINO) / unit)
                .isCloseTo((real * real + imaginary * imaginary) / 4, within(1e-12));
        assertThat(rate(each, moments, state, Helicity.ANTINEUTRINO) / unit)
                .isCloseTo((real * real + imaginary * imaginary) / 4, within(1e-12));
    }

    @Test
    void momentsThatCancelLeaveNothing() {
        FlavourState plus = FlavourState.of(0.5, 0.5, 0, 0.5, 0, 0, 0, 0, 0);
        double unit = rate(universal, Map.of("mu_nu4", 1e-11), ELECTRON, Helicity.NEUTRINO);

        assertThat(rate(each, Map.of("mu_nue4", 1e-11, "mu_numu4", -1e-11), plus, Helicity.NEUTRINO) / unit)
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void heavierNeutrinoThanTheEnergyAllowsIsNotMade() {
        assertThat(rate(universal, Map.of("mu_nu4", 1e-11, "m4", 3 * MEV), ELECTRON, Helicity.NEUTRINO))
                .isZero();
    }

    /** The number of the description: d = mu sqrt(4 pi alpha)/(2 m_e). */
    @Test
    void bohrMagnetonIsThreeHundredPerGev() {
        assertThat(Math.sqrt(4 * Math.PI * ALPHA) / (2 * ELECTRON_MASS) * GEV).isCloseTo(296.3, within(0.05));
        assertThat(TestBench.entry(Kind.INTERACTION, "sterile-dipole")
                        .description()
                        .formulas())
                .anyMatch(line -> line.contains("296.3 GeV^-1"));
    }

    @Test
    void momentsStartAtZeroAndTheMassMayBeZero() {
        assertThat(universal.parameters()).extracting(Parameter::id).containsExactly("mu_nu4", "m4");
        assertThat(each.parameters())
                .extracting(Parameter::id)
                .containsExactly("mu_nue4", "mu_numu4", "mu_nutau4", "m4");
        assertThat(universal.parameters().get(0).bounds().low()).isZero();
        assertThat(each.parameters().get(0).bounds().low()).isInfinite();
        assertThat(universal.parameters().get(1).bounds().contains(0)).isTrue();
    }

    @Test
    void unknownFlavoursNameTheKnownOnes() {
        assertThatThrownBy(() -> interaction("{ flavours: muon }"))
                .hasMessageContaining("universal")
                .hasMessageContaining("each");
    }

    @Nested
    class Universal implements InteractionContract {
        @Override
        public String id() {
            return "sterile-dipole";
        }
    }

    @Nested
    class EachFlavour implements InteractionContract {
        @Override
        public String id() {
            return "sterile-dipole";
        }

        @Override
        public String settings() {
            return "{ flavours: each }";
        }
    }

    private static Interaction interaction(String settings) {
        return TestBench.component(Kind.INTERACTION, "sterile-dipole", settings);
    }

    /** The rate on electrons at one energy and recoil. */
    private static double rate(
            Interaction interaction, Map<String, Double> values, FlavourState state, Helicity helicity) {
        return RecoilSpectrum.of(
                        new MonochromaticSource(0.9 * MEV, 1 / (CM * CM * S), helicity, state),
                        Propagation.NONE,
                        XENON,
                        List.of(interaction),
                        Electrons.class::isInstance)
                .rates(new double[] {100 * KEV}, parameter -> values.getOrDefault(parameter.id(), parameter.initial()))
                .get(MonochromaticSource.COMPONENT)[0];
    }
}
