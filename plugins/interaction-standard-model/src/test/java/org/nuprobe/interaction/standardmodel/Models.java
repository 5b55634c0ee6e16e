package org.nuprobe.interaction.standardmodel;

import java.util.Locale;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.testkit.TestBench;

/** Standard Models for tests. */
final class Models {
    private Models() {}

    /** With settings in flow YAML. */
    static StandardModel of(String settings) {
        return (StandardModel) TestBench.component(Kind.INTERACTION, "standard-model", settings);
    }

    static StandardModel corrected(RadiativeCorrections corrections) {
        return of("{ radiative-corrections: "
                + corrections.name().toLowerCase(Locale.ROOT).replace('_', '-') + " }");
    }
}
