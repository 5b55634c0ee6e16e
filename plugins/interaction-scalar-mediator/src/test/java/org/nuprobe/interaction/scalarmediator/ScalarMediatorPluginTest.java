package org.nuprobe.interaction.scalarmediator;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.contract.InteractionContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.MEV;

class ScalarMediatorPluginTest {
    private static final Nucleus ARGON = new Nucleus("Ar40", 18, 22, 37 * GEV, q2 -> 1, q2 -> 1);

    @ParameterizedTest
    @CsvSource({"scalar-mediator, g_phi, m_phi", "pseudoscalar-mediator, g_a, m_a"})
    void eachHasParametersOfItsOwn(String id, String coupling, String mass) {
        assertThat(made(id, "{}").parameters()).extracting(Parameter::id).containsExactly(coupling, mass);
        assertThat(made(id, "{ coupling: g_x, mass: m_x }").parameters())
                .extracting(Parameter::id)
                .containsExactly("g_x", "m_x");
        assertThat(TestBench.entry(Kind.INTERACTION, id).description().summary())
                .contains("without interference");
    }

    @Test
    void whatDoesNotCoupleIsLeftAlone() {
        Interaction electronic = made("scalar-mediator", "{ nucleons: free }");
        Interaction nuclear = made("scalar-mediator", "{ electron: 0 }");

        assertThat(electronic.onNucleus(ARGON, mass -> MEV)).isEmpty();
        assertThat(nuclear.onElectron(Electrons.free("electrons of Ar", 18), mass -> MEV))
                .isEmpty();
        assertThat(made("pseudoscalar-mediator", "{}").onNucleus(ARGON, mass -> MEV))
                .isEmpty();
    }

    @Test
    void massOfZeroIsRefusedWithTheBounds() {
        List<Parameter> parameters = made("scalar-mediator", "{}").parameters();

        assertThatThrownBy(() -> TestBench.workbench().point(parameters, List.of("m_phi=0 keV"), "--set"))
                .hasMessageContaining("--set: m_phi must lie in [0.001 MeV, 1e7 MeV], not 0 keV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scalar-mediator | { nucleons: chiral, proton: 3 } | \"proton\": the couplings of chiral are fixed; leave it out, or write \"nucleons: free\"",
                "scalar-mediator | { neutron: 3 } | \"neutron\": the couplings of cerdeno-2016 are fixed",
                "scalar-mediator | { nucleons: cerdeno } | \"nucleons\": \"cerdeno\" is no choice",
                "scalar-mediator | { nucleons: free, electron: 0 } | \"electron\": neither nucleons nor the electron couple, so that nothing scatters",
                "scalar-mediator | { nu-e: 0, nu-mu: 0, nu-tau: 0 } | \"nu-e\": no neutrino couples, so that nothing scatters",
                "pseudoscalar-mediator | { electron: 0 } | \"electron\": the electron does not couple, so that nothing scatters",
                "pseudoscalar-mediator | { nucleons: chiral } | unknown setting \"nucleons\"",
            })
    void wrongSettingsAreToldWithThePlaceAndTheFix(String id, String settings, String message) {
        assertThatThrownBy(() -> made(id, settings)).hasMessageContaining(message);
    }

    private static Interaction made(String id, String settings) {
        return TestBench.component(Kind.INTERACTION, id, settings);
    }

    @Nested
    class Scalar implements InteractionContract {
        @Override
        public String id() {
            return "scalar-mediator";
        }
    }

    @Nested
    class ScalarWithFreeCouplings implements InteractionContract {
        @Override
        public String id() {
            return "scalar-mediator";
        }

        @Override
        public String settings() {
            return "{ nucleons: free, proton: 3, neutron: -2, electron: 0.5, nu-e: 0, nu-tau: -2 }";
        }
    }

    @Nested
    class Pseudoscalar implements InteractionContract {
        @Override
        public String id() {
            return "pseudoscalar-mediator";
        }
    }
}
