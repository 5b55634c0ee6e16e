package org.nuprobe.interaction.standardmodel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

class StandardModelPluginTest {
    @Test
    void treeLevelIsTheDefault() {
        StandardModel interaction = Models.of("{}");

        assertThat(interaction.sin2().initial()).isEqualTo(SIN2_THETA_W);
        assertThat(interaction.nucleons().protonMuon()).isCloseTo(0.02286, within(1e-12));
        assertThat(interaction.nucleons().neutron()).isEqualTo(-0.5);
        assertThat(interaction.axial()).isEmpty();
    }

    @Test
    void mixingAngleIsAFreeCoefficientThatStartsAtTheSetting() {
        assertThat(Models.of("{ sin2-theta-w: 0.2312 }").parameters())
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.id()).isEqualTo("sin2_theta_w");
                    assertThat(parameter.role()).isEqualTo(Role.COEFFICIENT);
                    assertThat(parameter.initial()).isEqualTo(0.2312);
                    assertThat(parameter.constraint()).isEqualTo(Constraint.NONE);
                });
    }

    @Test
    void publishedChargesReplaceTheTreeLevelOnes() {
        StandardModel interaction = Models.of("{ radiative-corrections: flavour }");

        assertThat(interaction.nucleons().isUniversal()).isFalse();
        assertThat(interaction.nucleons().protonElectron())
                .isGreaterThan(interaction.nucleons().protonMuon());
        assertThat(Models.of("{ radiative-corrections: rho-kappa-2005 }").nucleons())
                .isEqualTo(RadiativeCorrections.RHO_KAPPA_2005.charges());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.2", "23.857"})
    void mixingAngleOutsideOfZeroToOneIsRefused(String value) {
        assertThatThrownBy(() -> Models.of("{ sin2-theta-w: " + value + " }"))
                .hasMessageContaining("sin2-theta-w")
                .hasMessageContaining("between 0 and 1");
    }

    @Test
    void unknownCorrectionsNameTheKnownOnes() {
        assertThatThrownBy(() -> Models.of("{ radiative-corrections: flavor }"))
                .hasMessageContaining("did you mean \"flavour\"");
    }
}
