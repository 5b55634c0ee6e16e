package org.nuprobe.interaction.electromagnetic;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.contract.InteractionContract;

import static org.assertj.core.api.Assertions.assertThat;

class ElectromagneticPluginTest {
    @ParameterizedTest
    @ValueSource(strings = {"magnetic-moment", "flavour-magnetic-moments"})
    void descriptionStatesTheBoundaryAndThatNothingInterferes(String id) {
        Description description = TestBench.entry(Kind.INTERACTION, id).description();

        assertThat(description.summary()).contains("grows as mu^2", "without interference", "Bohr magnetons");
        assertThat(description.formulas()).anyMatch(line -> line.contains("boundary"));
        assertThat(description.references()).extracting(Reference::key).contains("Vogel:1989iv");
    }

    @Test
    void bothInteractionsAreRegistered() {
        assertThat(TestBench.component(Kind.INTERACTION, "magnetic-moment", "{}"))
                .isEqualTo(MagneticMoment.universal());
        assertThat(TestBench.component(Kind.INTERACTION, "flavour-magnetic-moments", "{}"))
                .isEqualTo(MagneticMoment.diagonal());
    }

    @Nested
    class Universal implements InteractionContract {
        @Override
        public String id() {
            return "magnetic-moment";
        }
    }

    @Nested
    class ByFlavour implements InteractionContract {
        @Override
        public String id() {
            return "flavour-magnetic-moments";
        }
    }
}
