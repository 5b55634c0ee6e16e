package org.nuprobe.interaction.vectormediator;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Setting;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.contract.InteractionContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VectorMediatorPluginTest {
    @Test
    void universalChargesAreTheDefault() {
        assertThat(made("{}")).isEqualTo(made("{ charges: universal }"));
        assertThat(made("{}")).isNotEqualTo(made("{ charges: b-l }"));
    }

    @Test
    void descriptionStatesTheSignsAndTheLoop() {
        Description description =
                TestBench.entry(Kind.INTERACTION, "vector-mediator").description();

        assertThat(description.formulas()).anyMatch(line -> line.contains("destructive"));
        assertThat(description.formulas()).anyMatch(line -> line.contains("constructive"));
        assertThat(description.formulas()).anyMatch(line -> line.contains("kinetic mixing"));
        assertThat(description.references()).extracting(Reference::key).contains("AtzoriCorona:2022moj");
        assertThat(description.settings())
                .filteredOn(setting -> setting.key().equals("charges"))
                .extracting(Setting::expects)
                .containsExactly("universal | b-l | b-3l-e | b-3l-mu | b-3l-tau | b-2l-e-l-mu | b-l-e-2l-mu | "
                        + "l-e-minus-l-mu | l-e-minus-l-tau | l-mu-minus-l-tau | free");
    }

    @Test
    void aSecondMediatorHasItsOwnParameters() {
        assertThat(parameters("{}")).extracting(Parameter::id).containsExactly("g_Zp", "m_Zp");
        assertThat(parameters("{ coupling: g_dark, mass: m_dark }"))
                .extracting(Parameter::id)
                .containsExactly("g_dark", "m_dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 MeV", "-1 MeV", "0.5 keV", "20 TeV"})
    void massOutsideItsBoundsIsRefusedWithTheBounds(String mass) {
        assertThatThrownBy(() -> TestBench.workbench().point(parameters("{}"), List.of("m_Zp=" + mass), "--set"))
                .hasMessageContaining("--set")
                .hasMessageContaining("m_Zp must lie in [0.001 MeV, 1e7 MeV], not " + mass);
    }

    @Test
    void negativeCouplingIsRefusedBecauseItsSignIsNoObservable() {
        assertThatThrownBy(() -> TestBench.workbench().point(parameters("{}"), List.of("g_Zp=-1e-5"), "--set"))
                .hasMessageContaining("g_Zp must lie in [0, infinity], not -1e-5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ charges: b-l, up: 1 } | \"up\": the charges of b-l are fixed; leave it out, or write \"charges: free\"",
                "{ nu-e: 1 } | \"nu-e\": the charges of universal are fixed",
                "{ charges: free, up: 1 } | \"nu-e\": no neutrino couples, so that nothing scatters: give nu-e, nu-mu or nu-tau",
                "{ charges: free, nu-e: 1 } | \"charges\": no matter has a charge, so that nothing scatters: give up, down,",
                "{ charges: lmu-ltau } | \"charges\": \"lmu-ltau\" is no choice",
                "{ coupling: g-dark } | \"coupling\": \"g-dark\" is no parameter id: a letter, then letters, digits or _, such as g_Zp",
                "{ mass: 2m } | \"mass\": \"2m\" is no parameter id: a letter, then letters, digits or _, such as m_Zp",
                "{ coupling: x, mass: x } | \"mass\": coupling and mass need two ids, not both x",
                "{ coupling: m_Zp } | \"coupling\": coupling and mass need two ids, not both m_Zp",
            })
    void wrongSettingsAreToldWithThePlaceAndTheFix(String settings, String message) {
        assertThatThrownBy(() -> made(settings)).hasMessageContaining(message);
    }

    private static VectorMediator made(String settings) {
        return (VectorMediator) TestBench.component(Kind.INTERACTION, "vector-mediator", settings);
    }

    private static List<Parameter> parameters(String settings) {
        return made(settings).parameters();
    }

    /** A contract of the mediator with some charges. */
    private interface Contract extends InteractionContract {
        @Override
        default String id() {
            return "vector-mediator";
        }
    }

    @Nested
    class Universal implements Contract {}

    @Nested
    class BaryonMinusLeptonNumber implements Contract {
        @Override
        public String settings() {
            return "{ charges: b-l }";
        }
    }

    @Nested
    class MuonMinusTauNumber implements Contract {
        @Override
        public String settings() {
            return "{ charges: l-mu-minus-l-tau }";
        }
    }

    @Nested
    class ElectronMinusMuonNumber implements Contract {
        @Override
        public String settings() {
            return "{ charges: l-e-minus-l-mu }";
        }
    }

    @Nested
    class Free implements Contract {
        @Override
        public String settings() {
            return "{ charges: free, nu-e: 1, nu-mu: -2, nu-tau: 0.5, up: 1, down: -0.3, electron: 0.7, axial-electron: 0.2 }";
        }
    }

    @Nested
    class OnElectronsAlone implements Contract {
        @Override
        public String settings() {
            return "{ charges: free, nu-e: 1, axial-electron: 1, coupling: g_dark, mass: m_dark }";
        }
    }
}
