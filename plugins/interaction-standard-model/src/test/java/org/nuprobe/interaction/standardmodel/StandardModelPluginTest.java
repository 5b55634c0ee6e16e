package org.nuprobe.interaction.standardmodel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

class StandardModelPluginTest {
    @Test
    void treeLevelIsTheDefault() {
        StandardModel interaction = standardModel("{}");

        assertThat(interaction.sin2()).isEqualTo(SIN2_THETA_W);
        assertThat(interaction.nucleons().protonMuon()).isCloseTo(0.02286, within(1e-12));
        assertThat(interaction.nucleons().neutron()).isEqualTo(-0.5);
    }

    @Test
    void mixingAngleMovesNucleiAndElectrons() {
        StandardModel interaction = standardModel("{ sin2-theta-w: 0.2312 }");

        assertThat(interaction.sin2()).isEqualTo(0.2312);
        assertThat(interaction.nucleons().protonElectron()).isCloseTo(0.0376, within(1e-12));
    }

    @Test
    void publishedChargesReplaceTheTreeLevelOnes() {
        StandardModel interaction = standardModel("{ radiative-corrections: flavour }");

        assertThat(interaction.nucleons().isUniversal()).isFalse();
        assertThat(interaction.nucleons().protonElectron())
                .isGreaterThan(interaction.nucleons().protonMuon());
        assertThat(standardModel("{ radiative-corrections: rho-kappa-2005 }").nucleons())
                .isEqualTo(RadiativeCorrections.RHO_KAPPA_2005.charges(SIN2_THETA_W));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.2", "23.857"})
    void mixingAngleOutsideOfZeroToOneIsRefused(String value) {
        assertThatThrownBy(() -> standardModel("{ sin2-theta-w: " + value + " }"))
                .hasMessageContaining("sin2-theta-w")
                .hasMessageContaining("between 0 and 1");
    }

    @Test
    void unknownCorrectionsNameTheKnownOnes() {
        assertThatThrownBy(() -> standardModel("{ radiative-corrections: flavor }"))
                .hasMessageContaining("did you mean \"flavour\"");
    }

    private static StandardModel standardModel(String settings) {
        return (StandardModel) TestBench.component(Kind.INTERACTION, "standard-model", settings);
    }
}
