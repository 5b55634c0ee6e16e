package org.nuprobe.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuprobe.runtime.catalogue.PluginDefect;
import org.nuprobe.runtime.fixture.Bench;
import org.nuprobe.runtime.fixture.BenchPlugin;
import org.nuprobe.runtime.fixture.JarMaker;
import org.nuprobe.spi.plugin.Plugin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** An extension whose amplitude is a number where the analysis starts, and none where a fit goes. */
class NumberlessFitTest {
    private static final String MINE = """
            package org.acme.mine;
            import java.util.List;
            import org.nuprobe.spi.interaction.*;
            import org.nuprobe.spi.parameter.*;
            import org.nuprobe.spi.plugin.*;
            import org.nuprobe.spi.target.Nucleus;
            import org.nuprobe.spi.unit.Dimension;
            public final class Mine implements Plugin {
                private static final Parameter SLOPE = Parameter.shape("slope", Dimension.NUMBER, 2, 0, 10, "slope")
                        .constrained(new Constraint.Gaussian(2, 0.5));
                public void register(Registrar registrar) {
                    registrar.add(Kind.INTERACTION, "mine", context -> new Interaction() {
                        public List<Parameter> parameters() {
                            return List.of(SLOPE);
                        }
                        public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                            double slope = shape.get(SLOPE);
                            return List.of(new Term.Amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE,
                                    FlavourCoupling.universal(), q2 -> Math.sqrt(2 - slope)));
                        }
                    });
                }
            }
            """;

    @Test
    void theComponentIsNamed(@TempDir Path work) {
        assumeThat(Plugin.class.getModule().isNamed()).isTrue();
        new JarMaker(work)
                .jar(
                        work.resolve("extensions/mine/mine.jar"),
                        Map.of(
                                "module-info.java",
                                "module org.acme.mine { requires org.nuprobe.spi;"
                                        + " provides org.nuprobe.spi.plugin.Plugin with org.acme.mine.Mine; }",
                                "org/acme/mine/Mine.java",
                                MINE));
        Workbench workbench =
                Workbench.open(new Home(work, List.of(), List.of(work.resolve("extensions"))), new BenchPlugin());
        Plan plan = workbench.check(Bench.document(Bench.ANALYSIS
                .replace("[ weak, heavy-vector ]", "[ weak, heavy-vector, mine ]")
                .replace("parameters:", "parameters:\n  slope: { fit: true }")));

        assertThatThrownBy(() -> workbench.run(plan, Progress.SILENT))
                .isInstanceOf(PluginDefect.class)
                .hasMessageContaining("mine.jar: the interaction \"mine\" of org.acme.mine, asked for its amplitude on"
                        + " Ar40 in the channel nuclear-vector at a recoil of")
                .hasMessageContaining("keV, gives NaN");
    }
}
