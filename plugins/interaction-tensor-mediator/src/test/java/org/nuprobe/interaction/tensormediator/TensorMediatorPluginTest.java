package org.nuprobe.interaction.tensormediator;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.contract.InteractionContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.MEV;

class TensorMediatorPluginTest {
    @Test
    void parametersCanBeRenamed() {
        assertThat(made("{}").parameters()).extracting(Parameter::id).containsExactly("g_T", "m_T");
        assertThat(made("{ coupling: g_x, mass: m_x }").parameters())
                .extracting(Parameter::id)
                .containsExactly("g_x", "m_x");
    }

    @Test
    void descriptionWarnsOfTheConventionAndOfTheNormalisation() {
        Description description =
                TestBench.entry(Kind.INTERACTION, "tensor-mediator").description();

        assertThat(description.summary()).contains("a convention", "a nucleus of spin 0 has none");
        assertThat(description.formulas()).anyMatch(line -> line.startsWith("trap") && line.contains("2^(1/4)"));
    }

    @Test
    void whatDoesNotCoupleIsLeftAlone() {
        Nucleus argon = new Nucleus("Ar40", 18, 22, 37 * GEV, q2 -> 1, q2 -> 1);

        assertThat(made("{ up: 0, down: 0 }").onNucleus(argon, mass -> MEV)).isEmpty();
        assertThat(made("{ electron: 0 }").onElectron(Electrons.free("electrons of Ar", 18), mass -> MEV))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ up: 0, down: 0, electron: 0 } | \"electron\": neither nucleons nor the electron couple, so that nothing scatters: give up, down",
                "{ nu-e: 0, nu-mu: 0, nu-tau: 0 } | \"nu-e\": no neutrino couples, so that nothing scatters",
                "{ delta-u: 0.5 } | unknown setting \"delta-u\"",
                "{ delta-up: 0.5 MeV } | \"delta-up\"",
            })
    void wrongSettingsAreToldWithThePlaceAndTheFix(String settings, String message) {
        assertThatThrownBy(() -> made(settings)).hasMessageContaining(message);
    }

    @Test
    void massOfZeroIsRefusedWithTheBounds() {
        List<Parameter> parameters = made("{}").parameters();

        assertThatThrownBy(() -> TestBench.workbench().point(parameters, List.of("m_T=0 MeV"), "--set"))
                .hasMessageContaining("--set: m_T must lie in [0.001 MeV, 1e7 MeV], not 0 MeV");
    }

    private static Interaction made(String settings) {
        return TestBench.component(Kind.INTERACTION, "tensor-mediator", settings);
    }

    @Nested
    class Universal implements InteractionContract {
        @Override
        public String id() {
            return "tensor-mediator";
        }
    }

    @Nested
    class OnElectronsAlone implements InteractionContract {
        @Override
        public String id() {
            return "tensor-mediator";
        }

        @Override
        public String settings() {
            return "{ up: 0, down: 0, electron: -2, nu-e: 0.3 }";
        }
    }
}
